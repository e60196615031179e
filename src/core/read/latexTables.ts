import type { LatexTables } from './latexWords';

/** What words and commands of formulas mean: words with blanks between, or `a=b c=d`. */
export const latexTables: LatexTables = {
  /** Greek letters by their names, by their variants and by their signs. */
  greekNames:
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Phi Psi Omega',
  greekSigns: 'α β γ δ ε ζ η θ ι κ λ μ ν ξ π ρ σ τ υ φ χ ψ ω Γ Δ Θ Λ Ξ Φ Ψ Ω',
  greekVariants:
    'varepsilon=epsilon vartheta=theta varphi=phi varrho=rho varkappa=kappa varsigma=varsigma ς=varsigma ϕ=phi ϵ=epsilon ϑ=theta',
  /** Commands and characters that are written differently and mean a sign. */
  signs:
    'le=<= leq=<= leqslant=<= leqq=<= ≤=<= ⩽=<= ge=>= geq=>= geqslant=>= geqq=>= ≥=>= ⩾=>= lt=< gt=> ne=!= neq=!= ≠=!= ' +
    'approx=≈ simeq=≈ approxeq=≈ thickapprox=≈ ≃=≈ equiv== ≡== triangleq== ≜== coloneqq== ≔== doteq== cdot=* times=* ast=* odot=* circ=* bullet=* ' +
    '·=* ⋅=* ×=* ∗=* ⊙=* ∘=* •=* div=/ ÷=/ ∕=/ ⁄=/ −=- –=- \\{={{ lbrace={{ \\}=}} rbrace=}} lvert=|( rvert=|) vert=| mid=| ∣=| |=| lbrack=[ rbrack=] ' +
    "lparen=( rparen=) colon=: prime=' ′=' ’=' lfloor=⌊ rfloor=⌋ lceil=⌈ rceil=⌉ cr=\\\\ newline=\\\\ tabularnewline=\\\\ implies=⇒ Rightarrow=⇒ Longrightarrow=⇒ " +
    'iff=⇒ Leftrightarrow=⇒ ⟹=⇒ in=∈ 。=. 、=, infty=∞ sqrt=√ cap=∩ mapsto=↦ longmapsto=↦',
  /** Words between formulas; the rest of what stands in text is a name or unknown. */
  prose:
    'if=if for=if when=if whenever=if iff=if 若=if 如果=if 当=if 對於=if 对于=if 時=, 时=, ' +
    'otherwise=otherwise elsewhere=otherwise other=otherwise others=otherwise 其他=otherwise 其它=otherwise 否则=otherwise 否則=otherwise 其余=otherwise ' +
    '其他情况=otherwise 其它情况=otherwise default=otherwise else=else and=and 且=and 并且=and 和=and land=and wedge=and ∧=and or=or 或=or lor=or vee=or ∨=or ' +
    'where=where with=where 其中=where 则=, then=,',
  /** Commands that only place or size what follows. */
  silent:
    'displaystyle textstyle scriptstyle limits nolimits nonumber notag hfill rm bf it sf tt cal small large normalsize strut mathstrut centering hline allowbreak noindent protect relax',
  /** Commands that only size the sign behind them. */
  sizes:
    'middle big Big bigg Bigg bigl bigr bigm Bigl Bigr Bigm biggl biggr biggm Biggl Biggr Biggm mathop mathrel mathbin mathord mathopen mathclose boxed ensuremath',
  /** Marks over a letter, which make it another. */
  accents: 'hat=\u0302 widehat=\u0302 tilde=\u0303 widetilde=\u0303 bar=\u0304 overline=\u0304',
  /** Spaces: `,` is as good as a blank, a `quad` sets apart. */
  spaces: ',=2 ;=2 :=2 >=2 !=1 space=2 enspace=2 enskip=2 thinspace=2 quad=3 qquad=3 par=3',
  /** Commands to be skipped together with what is in braces behind them. */
  skipped:
    'label tag hspace vspace phantom vphantom hphantom color textcolor ref eqref cite tag* hspace* vspace*',
  /** Commands whose braces hold a name, and of them those that make an indicator of 1. */
  fonts:
    'operatorname operatorname* text textrm textit textbf textsf texttt textnormal mathrm mathit mathbf mathsf mathtt mathcal mathbb mathds mathbbm mathnormal mbox hbox boldsymbol bm symbf vec rm',
  doubled: 'mathbb mathds mathbbm mathbf boldsymbol bm textbf',
  /** Environments that hold branches behind a brace, or by themselves; those that only arrange lines are passed over. */
  branching: 'cases dcases cases* dcases* rcases numcases',
  arranging:
    'aligned alignedat align align* alignat alignat* gather gather* gathered equation equation* displaymath math split multline multline* eqnarray eqnarray* flalign flalign* array matrix smallmatrix subequations',
  /** Functions that are written as their name, and how the function table calls them. */
  functionNames:
    'max=max min=min maximum=max minimum=min abs=abs sign=sign sgn=sign signum=sign sqrt=sqrt cbrt=cbrt exp=exp expm1=expm1 log=log ln=log log2=log2 log10=log10 lg=log10 log1p=log1p sin=sin cos=cos tan=tan ' +
    'asin=asin arcsin=asin acos=acos arccos=acos atan=atan arctan=atan sinh=sinh cosh=cosh tanh=tanh sech=sech asinh=asinh arsinh=asinh arcsinh=asinh acosh=acosh arcosh=acosh arccosh=acosh ' +
    'atanh=atanh artanh=atanh arctanh=atanh erf=erf erfc=erfc floor=floor ceil=ceil round=round',
  /** What `f⁻¹` means of the functions for which everybody means the same. */
  inverses: 'sin=asin cos=acos tan=atan sinh=asinh cosh=acosh tanh=atanh',
  /** What some commands mean that end the reading; any other is just not known. */
  unreadable:
    'sum=sum ∑=sum prod=sum ∏=sum bigcup=sum bigcap=sum int=integral ∫=integral iint=integral oint=integral lim=limit limsup=limit liminf=limit sup=limit inf=limit argmax=limit ' +
    'argmin=limit arg=limit pm=both ±=both mp=both ∓=both top=transposed intercal=transposed ⊤=transposed dagger=transposed partial=slope ∂=slope nabla=slope ∇=slope ' +
    'dots=rest ldots=rest cdots=rest vdots=rest ddots=rest …=rest ⋯=rest',
  /** What is said of them, with the command. */
  refusals: {
    sum: 'A sum or product over an index is not read: {0}',
    integral: 'An integral is not read: {0}',
    limit: 'A limit is not read: {0}',
    both: '{0} means two formulas at once',
    transposed: 'A transposed matrix is not read: {0}',
    rest: 'What is left out at {0} cannot be read',
  },
  /** Words that join branches in a plain formula. */
  joining: 'if else otherwise for and or when',
  /** Small words of names, `leaky ReLU(x)`, and great ones that begin a sentence before one. */
  nameParts:
    'leaky hard soft parametric parameterized exponential scaled squared quick thresholded randomized log swish penalized e',
  beginnings:
    'The For Then Where When If With And Here So Let Define Function In We A Its As By Our This Using Note Since Thus Hence',
  /** Words of prose behind which a plain formula has ended for certain, and those with which it goes on. */
  followers:
    'and or is are was where with which while that so as in has have gives but because then thus hence whose returns to on from by defined applied',
  operations: 'times plus minus over divided multiplied squared cubed modulo when whenever',
};
