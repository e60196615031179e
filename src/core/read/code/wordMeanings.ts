/** What words of programs mean, whichever library they are of. */
export const wordMeanings = {
  /** Words that mean others, as `word=other`: rows of the function table, which mean themselves, or the formulas below. */
  aliases:
    'ln=log ln1p=log1p fabs=abs absolute=abs magnitude=abs signum=sign sgn=sign arcsin=asin arccos=acos arctan=atan ' +
    'arcsinh=asinh arccosh=acosh arctanh=atanh ceiling=ceil negative=negate neg=negate ndtr=Phi normcdf=Phi ' +
    'pnorm=Phi dnorm=phi normpdf=phi rint=round logicalnot=not maximum=max fmax=max pmax=max cwisemax=max ' +
    'coerceatleast=max clampmin=max minimum=min fmin=min pmin=min cwisemin=min coerceatmost=min clampmax=min pow=power ' +
    'powi=power powf=power floatpower=power sub=subtract mul=multiply div=divide fdivide=divide truedivide=divide ' +
    'divnonan=divide greater=larger gt=larger greaterequal=largerEq ge=largerEq gte=largerEq less=smaller lt=smaller ' +
    'lessequal=smallerEq le=smallerEq lte=smallerEq eq=equal notequal=unequal ne=unequal logicaland=and logicalor=or ' +
    'plus=add minus=subtract times=multiply clamp=clip clipbyvalue=clip coercein=clip ifelse=where vifelse=where ' +
    'switch=where iff=where select=where abs2=square lower=smaller lowerequal=smallerEq maskfill=maskedfill maskwhere=maskedfill affine=fma recip=reciprocal inv=reciprocal muladd=fma fmadd=fma ' +
    'isinfinite=isinf isneginf=isinf isposinf=isinf hmul=multiply hadd=add hsub=subtract hdiv=divide hmax=max hmin=min hneg=negate hexp=exp hlog=log htanh=tanh hfma=fma hrcp=reciprocal fdividef=divide frcprn=reciprocal fdivrn=divide fmulrn=multiply faddrn=add fsubrn=subtract fsqrtrn=sqrt fmafrn=fma',
  /** What other words mean, over their arguments u, v and w. */
  formulas: [
    'square u^2',
    'cube u^3',
    'exp2 2^u',
    'exp10 10^u',
    'reciprocal 1/u',
    'rsqrt 1/sqrt(u)',
    'positive u',
    'logndtr log(Phi(u))',
    'fma u*v+w',
    'lerp u+w*(v-u)',
    'addcmul u+v*w',
    'squareddifference (u-v)^2',
    'hypot sqrt(u^2+v^2)',
    'mod u-v*floor(u/v)',
    'fmod u-v*(sign(u/v)*floor(abs(u/v)))',
    'trunc sign(u)*floor(abs(u))',
    'floordivide floor(u/v)',
    'where u?v:w',
    'maskedfill v?w:u',
    'heaviside u>0?1:(u==0?v:0)',
    'clip u',
    'sinc u==0?1:sin(pi*u)/(pi*u)',
    'signbit u<0',
    'issignnegative u<0',
    'issignpositive u>=0',
    'isinf abs(u)==Infinity',
    'isnan u!=u',
    'isfinite abs(u)<Infinity',
    'logaddexp max(u,v)+log1p(exp(-abs(u-v)))',
    'oftype v',
    'convert v',
    'eltype u',
    'zero 0',
    'one 1',
    'zeroslike 0',
    'oneslike 1',
    'full v',
    'fulllike v',
  ],
  /** What cannot stand in a formula, by the meanings that grammars give to it. */
  whats: [
    'matrix a matrix product',
    'bits an operation on bits',
    'range a range',
    'membership a test of membership',
    'identity a test of identity',
    'type a test of a type',
    'pair a pair',
    'missing a value for a missing one',
    'step an assignment in an expression',
  ],
  /** Why some of that cannot be read. */
  reasons: {
    'a loop': 'It has a loop',
    'a try': 'It has a try',
    'a switch': 'It has a switch',
    'a match': 'It has a switch',
    'a matrix product': 'It has a matrix product',
    'a comprehension': 'It has a loop',
    'code that is nested too deeply': 'It is nested too deeply',
    'another build': 'It depends on how it is built',
  },
  /** Words that leave a number what it is: copies, casts, moves, other shapes. */
  identities:
    'float float16 float32 float64 bfloat16 double half array asarray asanyarray ascontiguousarray tensor constant converttotensor ' +
    'copy clone detach to numpy cpu cuda contiguous item squeeze unsqueeze astype cast typeas type parameter variable identity ' +
    'stopgradient f16 f32 f64 asnumpy deepcopy ravel flatten reshape view scalar parsefloat number single tofloat from into ' +
    'asvector castto castlike asfloat realpart casttofloatx atleast1d tensor1d requiresgrad requiresgrad_ tofloat32 nparray asnumeric ' +
    'floattensor doubletensor doublevalue floatvalue todouble vec scalart expanddims broadcastto real conj ok some iter itermut intoiter pariter collect copied cloned stream toarray boxed ' +
    'astensor asvariable astensorvariable tensorvariable sharedvariable shared float2half half2float float2bfloat16 bfloat162float',
  /** Words that cut to whole numbers, which leaves truth values what they are. */
  integers: 'int int8 int16 int32 int64 uint8 long bool boolean logical integer toint asinteger',
  /** Constants of mathematics, by their names without marks. */
  constants:
    'pi=pi π=pi tau=2*pi twopi=2*pi e=e ℯ=e sqrt2=sqrt(2) sqrt12=sqrt(1/2) frac1sqrt2=sqrt(1/2) 2sqrtpi=2/sqrt(pi) frac2sqrtpi=2/sqrt(pi) 1pi=1/pi frac1pi=1/pi 2pi=2/pi frac2pi=2/pi pi2=pi/2 fracpi2=pi/2 pi4=pi/4 fracpi4=pi/4 ln2=log(2) ln10=log(10) log2e=1/log(2) log10e=1/log(10) inf=Infinity infinity=Infinity ∞=Infinity',
  /** First words of the modules whose functions these are. */
  modules:
    'java Arrays numpy np torch jax jnp lax tensorflow tf keras K math scipy special sympy cupy cp mxnet mx nd paddle theano T tensor autograd mlx ' +
    'tinygrad Math std at c10 f16 f32 f64 libm num Base NNlib SpecialFunctions CUDA CUDAnative Flux Lux FastMath aesara pytensor pt ' +
    'thrust cuda Eigen StatsFuns Distributions strictmath StrictMath FastMath math32 F nn functional onp ops haiku anp ad numba ' +
    'metal simd sycl cl builtins numerix tl triton dfdx candle vml NumPy snp dace ivy xp cmath Number Float Double Float32 Float64 MathF ' +
    'stats norm mathjs tfjs nj gonum T::',
  /** Types of numbers in C, C++ and Java, and what templates call them. */
  numberTypes:
    'float double int long short char unsigned signed half __half bool size_t int32_t int64_t uint32_t uint64_t ' +
    'float32_t float64_t T scalar_t opmath_t accscalar_t acc_t acc_type data_t Dtype DType bfloat16 float16 byte ' +
    'real Real',
  /** What may stand before and behind a type there. */
  qualifiers:
    'const volatile static inline constexpr consteval constinit extern register mutable virtual explicit friend ' +
    'thread_local typename struct class union enum unsigned signed long short __restrict__ __restrict restrict ' +
    '__device__ __host__ __global__ __forceinline__ __inline__ __inline __forceinline __attribute__ ' +
    '__launch_bounds__ public private protected final abstract synchronized native transient strictfp default',
  /** Arguments that change where or how something is computed, not what. */
  asides:
    'out dtype axis dim name inplace keepdims keepdim device copy where_ order casting requires_grad like rounding_mode',
  /** What programs call nothing. */
  nones: 'None null nil NULL nothing undefined nullptr',
  /** Functions that apply others to each element. */
  mappers: 'map mapv mapinplace sapply vapply arrayfun lapply broadcast fromfunction',
  /** What may stand before a parameter or a method in TypeScript. */
  modifiers: 'public private protected readonly override static abstract declare async get set accessor',
  /** What ends a block in MATLAB and Octave, or goes on behind one. */
  endings:
    'end endfunction endif endfor endwhile endswitch end_try_catch end_unwind_protect endparfor else elseif case otherwise catch ' +
    'unwind_protect_cleanup endclassdef endmethods endproperties',
  /** Macros of Julia that leave what they stand before as it is. */
  macros:
    'inline noinline inbounds fastmath views view propagate_inbounds simd eval kwdef generated pure constprop avx turbo fuse',
  patterns: {
    // Names that numbers have which somebody chose: slopes, scales, thresholds, and letters that are no input.
    parameter: String.raw`^(?:alpha|beta|gamma|theta|lambda|lambd|lam|mu|sigma|tau|eps|epsilon|slope|scale|threshold|negative_slope|leak|temperature|t?emp|[abck]|[α-ω]|[A-Z][A-Z0-9_]+)\d*_?$`,
    // Numbers from 0 on, and truth.
    unsigned: String.raw`^(?:const )?(?:bool(?:ean)?|Bool|unsigned\b.*|u(?:8|16|32|64|128|size)|uint\d*(?:_t)?|UInt\d*|uchar|ushort|ulong|u?byte|size_t)(?: const)?[ &*]*$`,
    // Texts, files and what is written to.
    noNumber: String.raw`\b(?:FILE|[io]?f?stream|(?:Print)?Stream|Writer|Reader|Logger|[Ss]tring|str|path|Path)\b`,
    // What is asked of an array or an object besides its numbers.
    aside: String.raw`^(?:shape|dtype|ndim|dim|size|numel|device|type|requires_grad|is_cuda|len|length|isinstance|hasattr|getattr|callable|rank|nrow|ncol)$`,
    // Names that cannot mean anything else.
    surelyGradient: String.raw`^(?:grad_?(?:out(?:put)?s?|y)?|gradient|d_?out(?:put)?|dvalues|upstream(?:_grad\w*)?|d[AYLay]|\w+_grad|cotangent)$`,
    // Of what may be the gradient that comes in.
    gradient: String.raw`grad|^d(?:$|[A-Z_]|[a-z]_|out|val|diff|y|z|x|h|v|[a-z]$)|delta|^up(?:stream|$)|error|^top_diff$|^g[yz]?s?$|^ct$|^cotangent`,
    // what makes an array of the same numbers
    same: String.raw`^(?:as_?array|array|asanyarray|ascontiguousarray|atleast_\d?d|as_tensor|tensor|convert_to_tensor|from_numpy|float|double|Float64|Number|as\.numeric)$`,
    // Attributes in which layers keep what their forward and their backward passes make.
    keptValue: String.raw`^self\.(?:outputs?|out|y|a|activations?|result)$`,
    keptSlope: String.raw`^self\.(?:d_?inputs?|d[xzXZ]|d_?in|(?:grad_?)?inputs?_?(?:grad(?:ient)?s?|error|delta)|grad_inputs?|delta)$`,
    // What gives back a function that computes the same.
    wraps: String.raw`^(?:vectorize|n?jit|vmap|compile|function|checkpoint)$`,
    // What goes on where a library is missing.
    noLibrary: String.raw`^except .*(?:Import|NotFound)Error`,
    // The beginning of a test.
    ofTest: String.raw`^(?:class \w*Test|(?:async )?def test)`,
    // Spellings that compute with arrays as with numbers.
    ofArrays: String.raw`^(?:numpy|pytorch|jax|tensorflow|r|matlab)$`,
    // What goes through the elements of an array, behind it and before it, and what they are called there.
    goesThrough: String.raw`^\s*\.(?:map|iter|into_iter|par_iter|forEach)\b`,
    goesOver: String.raw`\b(?:in|of)\s+$|\bstream\($`,
    mapsOver: String.raw`^[\s\w.()]{0,40}?\.?map\(\W*(\w+)`,
    // Arguments of a library's function that may be told by their names.
    told: String.raw`^(?:dims?|axis|axes|dtype|out|where|name|inplace|inputs?|x|self|training|kwargs?)$`,
    // Letters that name functions when a parenthesis follows.
    functionLetter: String.raw`^[fghFGHPpEDQLJTSRNUIKq]$|^(?:psi|Psi|chi|Gamma|delta|zeta|theta|Theta|rho|eta)$`,
    // What an equation is about that is about activations.
    ofNumbers: String.raw`^(?:exp|expm1|log|log1p|tanh|sinh|cosh|erfc?|max|min|Phi|sin|cos|tan|atan)$`,
    // Vectors are multiplied by two crosses; φ is a density beside Φ, and else whatever a page calls so.
    openSigns: String.raw`\\circ\b|\\times\s*\(?\s*[a-z]\s*\\times|∘|sinc|^(?![^]*(?:\\Phi|Φ))[^]*(?:\\(?:var)?phi\b|[φϕ])`,
    // `\sigma^1 = \sigma^2`, where nobody means powers, and the shapes of matrices, `[n \times 10]`.
    noPower: String.raw`\\sigma\^\{?2\}?\s?\(.*\)\s*=|\^(?:1|\{1\})(?![\w.])|\[[^\]=]*\\times[^\]=]*\]|\[\d+/\d+\]`,
    // C for `float` alone.
    floatCall: String.raw`\b(?:fmax|fmin|fabs|exp|expm1|log|log1p|log10|log2|tanh|sqrt|pow|erf)f\(`,
    // `for (auto& v : values) v *= 2`, `for (auto& row : m.rows) for (auto& v : row) …`
    setsEach: String.raw`^for\s*\([^;)]*&\s*(\w+)\s*:\s*(\w+)(?=[\w.>-]*\s*\)[^]*?(?:(?<![\w.>])\1\s*(?:[-+*/]?=(?!=)|\+\+|--)|:\s*\1\s*\)))`,
    // With a blank on one side only: a name, its input and an equals sign.
    unevenHead: String.raw`^ ?\\?[A-Za-z]+(?:\{[^{}$]*\})?['′]?\s?(?:\\left)?\([^()$]{1,30}\)\s?=[^\n]*$`,
    // What stands between the words and a formula in lines of its own, or in a list.
    opensMath: String.raw`(?:\s*(?:(?:\$\$|\\\[|\\begin\{\w+\*?\})\s*)+|:\s*\n\s*[-*+]\s+[$\x60]?)$`,
    arithmetic: String.raw`^(?:add|subtract|multiply|divide|negate|power|abs|sqrt|max|min)$`,
    chooses: String.raw`where|^(?:cond|case|select|piecewise|ifelse|switch|ifthenelse)$`,
    // `for (auto& v : values)`
    eachItself: String.raw`^for\s*\((?:(?!const\b)[\w:<>\s])*&\s*(\w+)\s*:\s*(\w+)\s*\)$`,
    // What is in all such formulas, and in few texts without.
    mathMark: String.raw`:math:|\.\. math::|\$[^$\n]*=|\\[[(]|[)）]\s?(?:[=＝≈](?!=)|:=)`,
    mayLeave: String.raw`^an? (?:raise|throw|panic|error|continue|break|return)`,
    ranged: String.raw`^for\s+(\w+)\s*,\s*(\w+)\s*:=\s*range\s+(\w+)\s*$`,
    // Behind a comma: `0.1x otherwise`, `0 if x < 0`; `x > 0; 0, x <= 0`.
    branchAhead: String.raw`^[^,，;；。.=]{1,60}(?:\.\d[^,，;；。.=]{0,40})?\s(?:otherwise|else)\b|^[^,，;；。]{1,60}\bif\b[^,，;；。]{0,30}[<>≤≥]|^[^,，;；。]{1,30}[<>≤≥][^,，;；。]{1,20}[;；][^;；。]{1,60}[,，][^,，;；。]{0,30}[<>≤≥]|^[^,，;；。]{1,60}[,，][^,，;；。]{1,30}[<>≤≥][^,，;；。]{1,20}$`,
  },
  anyCase: {
    // a density, a loss or a curve of motion that is called like an activation
    otherKinds: String.raw`kernel|distribution|densit|continuous|discrete|random|loss|criterion|membership|easing|interpolat|shap(?:e|er)$|wavelet|link|basis`,
    // a function that is the slope of another, by what it is called
    namedSlope: String.raw`^(?:d|df|.*(?:deriv|grad|prime|diff|backward|slope_of).*)$`,
    // calls that take what is computed for a comparison
    takesUp: String.raw`^tanhf?$|assert|expect|verify|approx|close$|equal|^(?:check(?!point)|test|require)`,
    // a function and its slope, by what they are called side by side
    fAndSlope: String.raw`^f(?:n|unc(?:tion)?)?(?: (?:d(?:_?f\w*|[xy])?|deriv\w*|f?prime|grad\w*|slope))?$`,
    // What is kept with numbers and is none of them.
    keptBeside: String.raw`grad|backward|name|mask|shape|train|creator|^_op$|label`,
    slopeLike: String.raw`^(?:alpha|beta|slope|negative_?slope|leak|lambda?)$`,
    // calls that change nothing
    harmless: String.raw`print|disp|cat$|log|warn|assert|check|debug|echo|require|valid|init|mark_|set_materialize|expect`,
  },
  unicode: {
    // What stands before a head is part of the same side: `1 − tanh²(x) = …`, `d/dx -log(x) = …`. A dash behind a word is none.
    goesOn: String.raw`^[-−]$|(?:[\p{N})\]]|(?<![\p{L}\p{N}])\p{L})\s*[-−+]\s*$|\S\s+[-−]$|[^\s*](?:[*/·×⋅^√]|\s+[*/·×⋅]\s+)$`,
    // The name of a function before `y =`.
    title: String.raw`^[\s>*#•-]*(\p{L}[\p{L} -]{1,30}?)(?:\s*[(（][^()（）]{0,40}[)）])?(?:\s?(?:activation|function|激活|函数)){0,2}[*\s]*[:：][\s\x60*]*$`,
    // `x1`, `βx`
    numbered: String.raw`^[A-Za-z]\d{1,2}$|^(?:\p{Script=Greek}\p{Script=Latin}|\p{Script=Latin}\p{Script=Greek})\d{0,2}$`,
    // A name, dotted, called or indexed: what can be put into another expression as it is.
    oneThing: String.raw`^[\p{L}_][\p{L}\p{N}_.:]*(?:->\w+)?(?:[([][^()[\]\n\r]*[)\]])*$`,
    // `Y_{b,d}`, `d_i`, `d(z)` and `M_{grad}` are no slopes; `d_f` is one.
    indexedName: String.raw`^(?:d|(?:[^d]|d(?=_[^fgh]$))_.(?:,.)*|[^fgh]_grad)$`,
    // What follows a branch.
    condition: String.raw`^[\x60*_"”\s,;，；]*(?:for|if|when|where|otherwise|else|若|当|如果|其他|否则)(?![\p{L}\p{N}])`,
  },
};
