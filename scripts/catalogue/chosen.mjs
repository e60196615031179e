// What the facts leave to the product, by activation, in the order of the pick list: groups, ranges as formulas, symbols, slices of
// functions of several inputs, and statements that hold for some parameters only.
import { slices } from './slices.mjs';

/** Every value, an interval that holds its ends, one that holds its lower end, one that holds neither. */
const everything = { low: '-Infinity', high: 'Infinity' };
const closed = (low, high) => ({ low, high, includesLow: true, includesHigh: true });
const from = (low) => ({ low, high: 'Infinity', includesLow: true });
const open = (low, high) => ({ low, high });
const above = (low) => open(low, 'Infinity');
const only = (...values) => ({ values });
const union = (...parts) => ({ union: parts });

const alpha = { symbols: { a: 'α' } };
const beta = { symbols: { b: 'β' } };
const both = { symbols: { a: 'α', b: 'β' } };
const bounds = { symbols: { lo: 'm', hi: 'M' } };
const threshold = { symbols: { l: 'λ' }, docs: { l: 'threshold' } };

/** f′ where it takes two or three values: LaTeX in cases, as hovers show it. */
const cases = (...lines) => `f'(x)=\\begin{cases}${lines.join('\\\\')}\\end{cases}`;

/** e^(−x²), with the part of x² that rounding loses; 0 in float64 long before 30. */
const gaussian = '(abs(x) < 30 ? exp(-x^2)*(1 - roundoff(x, x)) : 0)';

/** Coefficients of the Padé activation unit, and its numerator, denominator and slope from them. */
const padeAbove = ['0.02996348', '0.61690165', '2.37539147', '3.06608078', '1.52474449', '0.25281987'];
const padeBelow = ['1.19160814', '4.40811795', '0.91111034', '0.34885983'];
const horner = (coefficients) => coefficients.reduceRight((inner, each) => `${each} + x*(${inner})`);
const overX = (coefficients) => `(${coefficients.reduce((inner, each) => `${each} + (${inner})/x`)})`;
const derived = (coefficients) => coefficients.map((each, i) => `${i}*${each}`).slice(1);
const padeSlope = (() => {
  const inside = `x*(${horner(padeBelow)})`;
  const below = `(1 + abs(${inside}))`;
  const insideSlope = horner(padeBelow.map((each, i) => `${i + 1}*${each}`));
  return `((${horner(derived(padeAbove))})*${below} - (${horner(padeAbove)})*sign(${inside})*(${insideSlope})) / ${below}^2`;
})();

const linear = {
  linear: { range: everything, ordinary: ['linear', 'identity', '线性'] },
  'bent-identity': {
    range: everything,
    stable: 'abs(x) > 1e10 ? (abs(x) - 1)/2 + x : x^2 / (2*(sqrt(x^2 + 1) + 1)) + x',
    stableSlope: 'abs(x) > 1e10 ? sign(x)/2 + 1 : x / (2*sqrt(x^2 + 1)) + 1',
  },
};

const step = {
  'binary-step': { range: only('0', '1'), alsoNamed: { en: ['Heaviside function'], zh: [] } },
  sign: { range: only('-1', '0', '1'), ordinary: ['sign', '符号函数'] },
};

const sigmoidal = {
  'unit-ramp': { range: closed('0', '1'), ordinary: ['clipped linear'] },
  sigmoid: { range: open('0', '1'), ordinary: ['logistic'] },
  'hard-sigmoid': { range: closed('0', '1') },
  'hard-sigmoid-02': {
    stable: 'a*x + b <= 0 ? 0 : (a*x + b >= 1 ? 1 : a*x + b + roundoff(a, x))',
    range: closed('0', '1'),
    ...both,
    docs: { a: 'slope', b: 'offset' },
  },
  'sparse-sigmoid': { range: closed('0', '1') },
  'log-sigmoid': { range: open('-Infinity', '0') },
  cloglog: { range: open('0', '1') },
  probit: { range: open('0', '1'), stable: 'Phi(x)', stableSlope: 'phi(x)', ordinary: ['正态分布函数'] },
  laplace: {
    range: open('0', '1'),
    stable: 'Phi((x - mu)/sigma)',
    stableSlope: 'phi((x - mu)/sigma)/sigma',
    symbols: { mu: 'μ', sigma: 'σ' },
    docs: { mu: 'mean', sigma: 'standard deviation' },
    ordinary: ['laplace'],
  },
  tanh: { range: open('-1', '1') },
  'hard-tanh': {
    range: closed('lo', 'hi'),
    ...bounds,
    docs: { lo: 'least value', hi: 'greatest value' },
    parityWhen: 'lo == -hi',
    ordinary: ['clip'],
  },
  'lecun-tanh': {
    range: open('-a', 'a'),
    symbols: { a: 'A', b: 'S' },
    docs: { a: 'amplitude', b: 'slope of the argument' },
    latex: 'f(x)=A\\tanh(Sx)',
    latexSlope: "f'(x)=AS\\operatorname{sech}^2(Sx)",
  },
  'penalized-tanh': {
    range: open('-a', '1'),
    symbols: { a: 'a' },
    docs: { a: 'negative slope' },
    monotonic: 'strictly increasing (a > 0)',
    parityWhen: 'a < 1',
    latexSlope: cases('\\operatorname{sech}^2x,&x>0', 'a\\operatorname{sech}^2x,&x<0'),
  },
  arctan: { range: open('-pi/2', 'pi/2'), ordinary: ['反正切函数', 'inverse tangent'] },
  erf: {
    range: open('-1', '1'),
    stableSlope: `2*${gaussian} / sqrt(pi)`,
    ordinary: ['error function', 'erf', '误差函数'],
  },
  softsign: { range: open('-1', '1') },
  isru: {
    range: open('-1/sqrt(a)', '1/sqrt(a)'),
    stable: 'abs(x) > 1 ? sign(x) / sqrt(a + 1/x^2) : x / sqrt(1 + a*x^2)',
    ...alpha,
    docs: { a: 'sets the limits ±1/√α' },
  },
  sqnl: { range: closed('-1', '1') },
  'soft-clipping': { range: open('0', '1'), ...alpha },
  aria2: { range: open('0', '1'), ...both, docs: { a: 'shape', b: 'growth rate' } },
};

const rectified = {
  relu: { range: from('0'), ordinary: ['rectifier'] },
  relu6: { range: closed('0', '6') },
  'relu-n': { range: closed('0', 'n'), symbols: { n: 'n' } },
  'leaky-relu': { range: from('a > 0 ? -Infinity : 0'), ...alpha },
  prelu: {
    docs: { a: 'learned slope' },
    range: from('a > 0 ? -Infinity : 0'),
    symbols: { a: 'a' },
    latexSlope: cases('1,&x>0', 'a,&x<0'),
  },
  rrelu: {
    range: from('lo + hi > 0 ? -Infinity : 0'),
    symbols: { lo: 'l', hi: 'u' },
    docs: { lo: 'lower end of the random slope', hi: 'upper end of the random slope' },
    monotonic: 'strictly increasing (lo + hi > 0)',
    latex: 'f(x)=\\begin{cases}x,&x\\ge0\\\\\\tfrac{l+u}2x,&x<0\\end{cases}\\quad\\text{in evaluation}',
    latexSlope: cases('1,&x>0', '\\tfrac{l+u}2,&x<0'),
  },
  'thresholded-relu': {
    range: union(only('0'), above('theta')),
    symbols: { theta: 'θ' },
    convex: 'no (theta > 0)',
  },
  threshold: {
    range: union(only('v'), above('t')),
    symbols: { t: 't', v: 'v' },
    docs: { t: 'threshold', v: 'replacement value' },
    limits: { v: [-20, 20] },
    monotonic: 'increasing (v <= t)',
    convex: 'no (v != t)',
    smoothness: 'discontinuous',
    ordinary: ['threshold', '阈值函数'],
  },
  'squared-relu': { range: from('0') },
  'star-relu': { range: from('b'), symbols: { s: 's', b: 'b' } },
  drelu: { range: from('-d'), symbols: { d: 'δ' } },
  frelu: { range: from('b'), symbols: { b: 'b' } },
  srelu: {
    range: {
      low: 'al > 0 ? -Infinity : tl',
      high: 'ar > 0 ? Infinity : tr',
      includesLow: true,
      includesHigh: true,
    },
    symbols: { tl: 'tₗ', al: 'aₗ', tr: 'tᵣ', ar: 'aᵣ' },
    kinks: [
      { x: 'tl', left: 'al', right: 'tl < tr ? 1 : ar' },
      { x: 'tr', left: 'tl < tr ? 1 : ar', right: 'ar' },
    ],
    monotonic: 'strictly increasing (al > 0 and ar > 0)',
    convex: 'no (al < 1 and ar < 1 and tl < tr)',
    latexSlope: cases('a_r,&x>t_r', '1,&t_l<x<t_r', 'a_l,&x<t_l'),
  },
  apl: {
    range: from('a < 0 ? -Infinity : a*max(0, b)'),
    symbols: { a: 'a', b: 'b' },
    kinks: [
      { x: '0', left: 'b >= 0 ? -a : 0', right: 'b > 0 ? 1 - a : 1' },
      { x: 'b', left: 'b == 0 ? 0 : (b > 0 ? 1 : 0) - a', right: 'b > 0 ? 1 : 0' },
    ],
    monotonic: 'no (a > 0)',
    latex: 'f(x)=\\max(0,x)+a\\max(0,b-x)',
    latexSlope: "f'(x)=\\mathbf 1[x>0]-a\\,\\mathbf 1[x<b]",
  },
  plu: {
    range: {
      low: 'a > 0 ? -Infinity : -c',
      high: 'a > 0 ? Infinity : c',
      includesLow: true,
      includesHigh: true,
    },
    symbols: { a: 'α', c: 'c' },
    docs: { a: 'outer slope', c: 'half the width of the middle piece' },
    monotonic: 'strictly increasing (a > 0)',
    convex: 'no (a < 1)',
    latex: 'f(x)=\\max(\\alpha(x+c)-c,\\min(\\alpha(x-c)+c,x))',
    latexSlope: cases('1,&|x|<c', '\\alpha,&|x|>c'),
  },
  nlrelu: { range: from('0'), ...beta, docs: { b: 'scale before the logarithm' } },
};

const smoothRectified = {
  softplus: { range: above('0'), ...beta, docs: { b: 'sharpness of the bend' } },
  squareplus: {
    range: { low: '0', high: 'Infinity', includesLow: 'b == 0' },
    symbols: { b: 'b' },
    stable:
      'x > 1e100 ? x : (x < -1e100 ? -b / (4*x) : (x >= 0 ? (x + sqrt(x^2 + b)) / 2 : b / (2*(sqrt(x^2 + b) - x))))',
    stableSlope:
      'x == 0 ? 1/2 : (x > 1e100 ? 1 : (x > 0 ? (1 + x / sqrt(x^2 + b)) / 2 : b / (2*sqrt(x^2 + b)*(sqrt(x^2 + b) - x))))',
    kinks: [{ x: '0', left: 'b > 0 ? 1/2 : 0', right: 'b > 0 ? 1/2 : 1' }],
    monotonic: 'strictly increasing (b > 0)',
    convex: 'strictly convex (b > 0)',
  },
  'sparse-plus': { range: from('0') },
  smelu: { range: from('0'), ...beta, docs: { b: 'half the width of the bend' } },
  'sqrt-softplus': { range: above('0') },
  elu: { range: above('-a'), ...alpha, docs: { a: 'depth of the negative side' }, smoothness: 'C1' },
  selu: {
    range: above('-lambda*a'),
    symbols: { a: 'α', lambda: 'λ' },
    docs: { a: 'depth of the negative side', lambda: 'scale' },
    convex: 'no (a > 1)',
    latexSlope: cases('\\lambda,&x>0', '\\lambda\\alpha e^x,&x<0'),
  },
  celu: { range: above('-a'), ...alpha, docs: { a: 'depth of the negative side' } },
  pelu: {
    range: above('-a'),
    symbols: { a: 'a', b: 'b' },
    docs: { a: 'depth of the negative side', b: 'scale of the exponent' },
    latexSlope: cases('\\frac ab,&x\\ge0', '\\frac abe^{x/b},&x<0'),
  },
  mpelu: {
    range: above('-a'),
    ...both,
    docs: { a: 'depth of the negative side', b: 'rate of the exponent' },
    convex: 'convex (a*b <= 1)',
    smoothness: 'C1',
    latexSlope: cases('1,&x>0', '\\alpha\\beta e^{\\beta x},&x<0'),
  },
  isrlu: {
    range: above('-1/sqrt(a)'),
    stable: 'x >= 0 ? x : (x < -1 ? -1 / sqrt(a + 1/x^2) : x / sqrt(1 + a*x^2))',
    ...alpha,
    docs: { a: 'sets the limit −1/√α' },
    smoothness: 'C2',
    latexSlope: cases('1,&x\\ge0', '(1+\\alpha x^2)^{-3/2},&x<0'),
  },
  pau: {
    range: everything,
    stable: `abs(x) > 1 ? x*${overX(padeAbove)} / (1/x^4 + abs(${overX(padeBelow)})) : (${horner(padeAbove)}) / (1 + abs(x*(${horner(padeBelow)})))`,
    stableSlope: `abs(x) > 1e30 ? ${padeAbove.at(-1)}/${padeBelow.at(-1)} : ${padeSlope}`,
    kinks: [
      { x: '-0.28530794753627', left: '-0.13923418774567173', right: '-0.1068857413100281' },
      {
        x: '0',
        left: '0.61690165 + 0.02996348*1.19160814',
        right: '0.61690165 - 0.02996348*1.19160814',
      },
    ],
  },
};

const selfGated = {
  gelu: {
    stable: 'x*Phi(x)',
    stableSlope: 'Phi(x) + x*phi(x)',
    range: from('-0.16997120747990366'),
    alsoNamed: { en: ['GELU (exact)'], zh: ['GELU（精确）'] },
  },
  'gelu-tanh': {
    range: from('-0.17004075057125405'),
    latexSlope:
      "f'(x)=\\tfrac12(1+\\tanh u)+\\tfrac x2\\,u'\\operatorname{sech}^2u,\\quad u=\\sqrt{\\tfrac2\\pi}(x+0.044715x^3)",
  },
  'gelu-quick': { range: from('-0.16361018963635358') },
  silu: { range: from('-0.2784645427610738') },
  swish: {
    range: from('-0.2784645427610738 / b'),
    ...beta,
    docs: { b: 'steepness of the gate' },
    monotonic: 'no (b > 0)',
    convex: 'no (b > 0)',
  },
  'e-swish': {
    range: from('-0.2784645427610738*b'),
    ...beta,
    docs: { b: 'scale, between 1 and 2' },
  },
  dsilu: { range: closed('-0.099839320128866917', '1.0998393201288669') },
  'hard-swish': {
    range: from('-3/8'),
    latexSlope: "f'(x)=\\tfrac{2x+3}{6}\\ (|x|<3),\\quad 0\\ (x<-3),\\quad 1\\ (x>3)",
  },
  mish: {
    range: from('-0.30884341301725041'),
    latexSlope: "f'(x)=\\tanh s+x\\,\\sigma(x)\\operatorname{sech}^2s,\\quad s=\\ln(1+e^x)",
  },
  'hard-mish': { range: from('-1/2') },
  tanhexp: { range: from('-0.35328577784821127') },
  lisht: { range: from('0') },
  phish: {
    range: from('0'),
    stable: 'x*tanh(x*Phi(x))',
    stableSlope: 'tanh(x*Phi(x)) + x*(1 - tanh(x*Phi(x))^2)*(Phi(x) + x*phi(x))',
    ordinary: ['phish'],
    latexSlope: "f'(x)=\\tanh g+x\\,g'(x)\\operatorname{sech}^2g,\\quad g=\\operatorname{GELU}(x)",
  },
  logish: { range: from('-0.25276881678944035') },
  smish: {
    range: from('-0.2499936636601295*a/b'),
    ...both,
    docs: { a: 'scale of the output', b: 'scale of the input' },
    latexSlope: "f'(x)=\\alpha(\\tanh u+x\\,u'\\operatorname{sech}^2u),\\quad u=\\ln(1+\\sigma(\\beta x))",
  },
  serf: {
    range: from('-0.34843745875960642'),
    ordinary: ['serf'],
    latexSlope:
      "f'(x)=\\operatorname{erf}s+\\tfrac{2}{\\sqrt\\pi}x\\,\\sigma(x)e^{-s^2},\\quad s=\\ln(1+e^x)",
  },
  elish: { range: from('-0.1715728752538099') },
  'hard-elish': {
    range: from('-0.099673151528742618'),
    latexSlope: cases('0,&x<-1', '\\tfrac12(e^x(x+2)-1),&-1<x<0', 'x+\\tfrac12,&0<x<1', '1,&x>1'),
  },
  'soft-root-sign': {
    range: { low: 'a*b/(b - a*e)', high: 'a', includesLow: true },
    ...both,
    docs: { a: 'limit on the right', b: 'place of the minimum' },
  },
  reu: { range: from('-exp(-1)'), latexSlope: cases('1,&x>0', '(1+x)e^x,&x<0') },
  xielu: {
    range: {
      low: 'b < an ? -b - (an - b)*log(1 - b/an) : (b == an ? -an : -Infinity)',
      high: 'Infinity',
      includesLow: 'b < an',
    },
    symbols: { ap: 'αₚ', an: 'αₙ', b: 'β' },
    docs: { ap: 'curvature on the right', an: 'weight on the left', b: 'slope at 0' },
    monotonic: 'no (an > b)',
    convex: 'convex',
    latexSlope: cases('2\\alpha_px+\\beta,&x>0', '\\alpha_n(e^x-1)+\\beta,&x\\le0'),
  },
};

const thresholding = {
  hardshrink: {
    kinks: [
      { x: '-l', left: '1', right: '0', jump: true },
      { x: 'l > 0 ? l : Infinity', left: '0', right: '1', jump: true },
    ],
    range: union(open('-Infinity', '-l'), only('0'), above('l')),
    ...threshold,
    convex: 'no (l > 0)',
    smoothness: 'discontinuous',
  },
  softshrink: {
    range: everything,
    ...threshold,
    kinks: [
      { x: '-l', left: '1', right: 'l > 0 ? 0 : 1' },
      { x: 'l', left: 'l > 0 ? 0 : 1', right: '1' },
    ],
    convex: 'no (l > 0)',
  },
  shrink: {
    range: union(open('-Infinity', 'b - l'), only('0'), above('l - b')),
    symbols: { l: 'λ', b: 'b' },
    docs: { l: 'threshold', b: 'how far values are moved towards 0' },
    kinks: [
      { x: '-l', left: '1', right: '0', jump: true },
      { x: 'l > 0 ? l : Infinity', left: '0', right: '1', jump: true },
    ],
    convex: 'no (l > 0)',
    smoothness: 'discontinuous',
    ordinary: ['shrink'],
  },
  tanhshrink: {
    range: everything,
    // x cosh x − sinh x as its power series, all of whose terms have one sign; x − tanh x cancels near 0.
    stable: `abs(x) < 1 ? x*x^2*(${series(9)}) / cosh(x) : x - tanh(x)`,
  },
};

/** Σ 2k/(2k+1)! x^(2k−2) from k = 1 in Horner's form. */
function series(terms) {
  let text = '';
  for (let k = terms; k >= 1; k--) {
    const coefficient = `1/${factorialOdd(k) / (2n * BigInt(k))}`;
    text = text === '' ? coefficient : `${coefficient} + x^2*(${text})`;
  }
  return text;
}

/** (2k + 1)! */
function factorialOdd(k) {
  let product = 1n;
  for (let i = 2n; i <= 2n * BigInt(k) + 1n; i++) product *= i;
  return product;
}

/** What rounding loses of the phase, while that is little: of a phase of 10⁹ nothing but noise is left anyway. */
const lost = (frequency) => `(abs(x) < 1e8 ? roundoff(${frequency}, x) : 0)`;

const periodic = {
  sin: {
    range: closed('-1', '1'),
    stable: `sin(w*x) + ${lost('w')}*cos(w*x)`,
    stableSlope: `w*(cos(w*x) - ${lost('w')}*sin(w*x))`,
    symbols: { w: 'ω' },
    docs: { w: 'frequency; SIREN uses 30' },
    ordinary: ['sine', 'siren', '正弦函数'],
  },
  cos: { range: closed('-1', '1'), ordinary: ['cosine', '余弦函数'] },
  sinc: {
    range: closed('-0.21723362821122166', '1'),
    stable: 'x == 0 ? 1 : (abs(x) == Infinity ? 0 : sin(x)/x)',
    // (x cos x − sin x)/x² as its power series near 0, where the difference cancels.
    stableSlope: `abs(x) < 1 ? -x*(${alternating(9)}) : (abs(x) == Infinity ? 0 : (cos(x) - sin(x)/x) / x)`,
  },
  gcu: { range: everything },
  snake: {
    range: everything,
    // 1 + sin 2u = (sin u + cos u)², which does not cancel where it is near 0; u = ax with what rounding loses of it.
    stableSlope: `(sin(a*x) + cos(a*x) + ${lost('a')}*(cos(a*x) - sin(a*x)))^2`,
    symbols: { a: 'a' },
    ordinary: ['snake'],
  },
};

/** Σ (−1)^(k−1) 2k/(2k+1)! x^(2k−2) from k = 1 in Horner's form. */
function alternating(terms) {
  let text = '';
  for (let k = terms; k >= 1; k--) {
    const coefficient = `1/${factorialOdd(k) / (2n * BigInt(k))}`;
    text = text === '' ? coefficient : `${coefficient} - x^2*(${text})`;
  }
  return text;
}

const elementary = {
  abs: { range: from('0'), ordinary: ['absolute value', 'modulus', '绝对值'] },
  square: { range: from('0'), ordinary: ['quadratic', 'square', '平方'] },
  cube: { range: everything, ordinary: ['cube', 'cubic', '立方'] },
  exponential: { range: above('0'), ordinary: ['exponential', 'exp', '指数函数'] },
  'soft-exponential': {
    range: above('a > 0 ? a - 1/a : -Infinity'),
    ...alpha,
    docs: { a: 'from logarithm (−1) over identity (0) to exponential (1)' },
    kinks: [{ x: 'a < 0 ? 1/a - a : Infinity', left: '0', right: '0', jump: true }],
    convex: 'convex (a > 0)',
    latex:
      'f(x)=\\begin{cases}-\\frac{\\ln(1-\\alpha(x+\\alpha))}{\\alpha},&\\alpha<0\\\\x,&\\alpha=0\\\\\\frac{e^{\\alpha x}-1}{\\alpha}+\\alpha,&\\alpha>0\\end{cases}',
    latexSlope: cases('\\frac{1}{1-\\alpha(\\alpha+x)},&\\alpha<0', 'e^{\\alpha x},&\\alpha\\ge0'),
  },
  'log-cosh': { range: from('0') },
  gaussian: {
    range: { low: '0', high: '1', includesHigh: true },
    stable: gaussian,
    stableSlope: `-2*x*${gaussian}`,
    ordinary: ['gaussian', 'radial basis', '高斯函数'],
  },
  seagull: {
    range: from('0'),
    stable: 'abs(x) > 1e100 ? 2*log(abs(x)) : log1p(x^2)',
    stableSlope: 'abs(x) > 1e100 ? 2/x : 2*x / (1 + x^2)',
    ordinary: ['seagull', '海鸥函数'],
  },
};

const grouped = {
  linear,
  step,
  sigmoidal,
  rectified,
  'smooth rectified': smoothRectified,
  'self-gated': selfGated,
  thresholding,
  periodic,
  elementary,
  vector: slices.vector,
  gated: slices.gated,
};

/** The catalogue in the order of its pick list; what stands beside an id completes or corrects the facts. */
export const chosen = Object.fromEntries(
  Object.entries(grouped).flatMap(([group, members]) =>
    Object.entries(members).map(([id, own]) => [id, { group, ...own }]),
  ),
);
