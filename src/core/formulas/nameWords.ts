import type { NameWords } from './knownNames';

/** What words say in the names that programs give to functions. */
export const nameWords: NameWords = {
  /** That it is a slope. */
  slopeWords:
    'derivative derivatives deriv derive derv der derivate derived prime grad grads gradient backward backwards backprop bwd diff differential d dx dy dz ddx slope jacobian',
  /** How, where or by whom, and not what. */
  affixes:
    'my custom own our np numpy torch pytorch tf tensorflow keras jax jnp math cuda cpu gpu cupy manual naive simple stable fast safe py python ref reference plain basic simplified vectorized vec vector scalar single list array arr elementwise inplace place apply compute calc calculate eval get the of fn func fun function functional activation activations act activate forward fwd op kernel impl implementation scratch version float double half f32 f64 f16 fp32 fp16 fp64 hand handwritten wrong bad good correct buggy true expected using from to with and given first order wrt output outputs out result y x in input f16 bf16',
  /** Which activation it is, of names that code has and prose has not, or where they mean two. */
  others: {
    relu: 'rampfunction',
    'unit-ramp': 'rampfunction',
    sigmoid: 'sigm sig sigma sgm logsig σ',
    'leaky-relu': 'leaky leakrelu',
    softshrink: 'softthreshold softshrinkage',
    hardshrink: 'hardshrinkage',
    prelu: 'parametricrelu',
    tanh: 'tansig htan htanh',
    'hard-tanh': 'htan htanh hardtan',
    'hard-sigmoid': 'hsigmoid hardσ',
    'log-sigmoid': 'logσ logsig',
    'hard-swish': 'hswish hsilu',
    silu: 'swish1',
    'gelu-tanh': 'gelutanh geluapprox geluapproximate tanhgelu gelufast',
    gelu: 'geluerf geluexact',
    'gelu-quick': 'gelusigmoid sigmoidgelu geluquick',
    'binary-step': 'step heaviside stepfunction',
    'squared-relu': 'sqrelu relusquared relusq relusqr',
    'thresholded-relu': 'threshrelu',
    sign: 'sgn',
  },
  /** Names that are everyday words as well. */
  ordinary:
    'sig sigma σ step stepfunction heaviside sin cos abs sinc cloglog complementaryloglog arctan atan exp erf square squared cube cubic linear identity gaussian laplace threshold shrink sign sgn signum logcosh bilinear glu squash quadratic modulus probit expit rational hardthreshold',
  titleWords: {
    /** What delimits mathematics. */
    opening: String.raw`(?:\$\$?\x60?|\\[([]|\x60+(?:math|latex)?|:math:|\.\. math::|\\begin\{[a-z]+\*?\}(?:\s*\\label\{[^{}]*\})?|[\s*_])+$`,
    /** What stands before the last sentence, cell or line. */
    earlier: String.raw`^[^]*(?:(?<!\b(?:vs|cf|resp|e\.g|i\.e|al|fig|eqs?|no))[.!?;]\s+|[。；！？|\n]|<br\s*\/?>|<\/?(?:td|th|li|p|b)>)`,
    /** What marks a sentence as a heading or an item. */
    mark: String.raw`^[\s>#*_+•·-]*(?:\(?[\dⅰ-ⅹa-h][.)、）]\s*|\d+(?:\.\d+)+\.?\s*)*(?:\\(?:sub)*(?:section|paragraph|item|textbf|textit|emph)\*?\s*[{[]?)*[\s*_\x60[]*`,
    /** What may stand between a title and its formula, and says that it is its formula. */
    connecting: String.raw`(?:\s*(?:[:：—–|,，]|->|→|[ \t]-|\((?:\d|[a-z])\)|\b(?:is|as|by|simply|just|defined|given|written|computed|expressed|calculated|i\.e\.|namely|formula|equation|definition|computes|applies|and is)\b|的?(?:数学|函数)?(?:公式|表达式|定义|表达|形式)|定义|如下|所示|通过|由|为|是|即)(?=[\s:：,，]|$|\p{Script=Han}|[-—–|>→*_])[\s*_]*)+$`,
    /** What is no title by itself. */
    empty: String.raw`^(?:(?:its|the|mathematical|math|general|explicit|standard)\s*)*(?:formula|definition|equation|expression|function|form|notation)?s?$|^(?:数学|函数)?(?:公式|定义|表达式|形式)?$`,
    /** What begins a sentence with a title: "we define the softplus as", "可以将 Sigmoid 函数定义为". */
    defining: String.raw`^(?:we|one|you)\s+(?:(?:can|may)\s+)?(?:define|write|express)\s+|^(?:我们)?(?:可以|通常)?[将把]\s*`,
  },
  hedgeWords: {
    before: [
      // "For $x < 0$", "as β → ∞", "若 $x < 0$，则"
      String.raw`(?:\b(?:for|if|when|where|given|once|with|as|falls|für|wenn|para|si|pour|quand|se)\b|若|当|如果|对于|在)[\s$\x60(\\*]*(?:(?:x|z|β|\\?beta)[\s$]*(?:[<>≤≥→]|->|\\(?:[lg]eq?|[lg]t|to|rightarrow)\b)|(?:β|\\?beta)\s*=\s*\d)[^.;。；\n|]{0,80}`,
      // "the derivative of f(x) = x²", of which the slope is told
      String.raw`(?:\b(?:derivative|gradient|slope)\s+of|∂\s*\/\s*∂\s*[a-z]|\bgrad|∇)[\s$\x60(]*`,
      String.raw`\botherwise\b[^.;。；\n]{0,20}`,
      // "for negative inputs", "near zero", 对于负数
      String.raw`(?:\b(?:for|when|if)\s+(?:all\s+|very\s+)*(?:large|small|big|negative|positive)\b|\b(?:on|at|of)\s+(?:the\s+)?(?:negative|positive)\s+(?:inputs?|values?|numbers?|sides?|axis|half)\b|(?:负|正)(?:数|值|半轴|区间|输入|轴)|(?:小于|大于)\s*(?:0|零)|\bnear\s+(?:\$?\s*[xz]\s*=\s*)?(?:0|zero|the\s+origin)\b)(?:[^.;。；\n|]|\|\w\|){0,100}`,
      // `| $x < 0$ | $f(x) = …$ |`
      String.raw`^[ \t]*\|[^\n]*[xz]\s*(?:[<>≤≥]|\\[lg]e)[^|\n]*\|[^\n]*`,
      // "a common mistake is to write", "Exercise: does"
      String.raw`(?:~~|\b(?:wrong|incorrect|mistaken?|not[\s*}_]+(?:true|equal|correct)|naive|typo|erroneous|exercise|quiz|hope|fails)\b|错误|有误|不正确|误写|练习)[^.;。；\n]{0,60}`,
      // "where $\\varepsilon^2 = 0$", "$f' \\in S$", of which the prime makes another function
      String.raw`(?:epsilon|ε)\s*\^\{?2\}?\s*=\s*0\b[^\n]{0,120}`,
      String.raw`['′]\s*\\in\b[^.\n]{0,120}`,
      // "- A) ", an answer to choose
      String.raw`^[ \t]*(?:[-*+][ \t]+)?\(?[A-E]\)[ \t]+[\s$\x60]*`,
      // "simplified as", 简化地看成
      String.raw`(?:\bsimplif\w+\s+(?:\w+\s+){0,2}(?:to|as)\b|简化[^.;。；\n]{0,4}(?:看成|看作|视为|为))[\s$\x60]*`,
      // "Solve", "the curves intersect where"
      String.raw`(?:\b(?:solv(?:e|ing)|such\s+that|intersect\w*)\b|求解)[^.;。；\n]{0,60}`,
    ]
      .map((pattern) => `(?:${pattern})$`)
      .join('|'),
    // "the stationarity condition reads"
    asked: String.raw`(?:\b(?:if|iff|whenever)[\s$\x60(]*|(?:若|当|如果)[\s$\x60(]*)$|(?:\b(?:condition|roots?|satisf\w+|equilibrium|fixed\s+points?)\b|方程|满足|解得)[^.;。；\n]{0,60}$`,
    // "if $f$ is tanh, then", of a slope
    supposed: String.raw`(?:\b(?:if|when)\b|若|当|如果)[\s$\\]*(?:[fgσφ]|sigma|phi|varphi)[\s$]*(?:is|be|=|为|是)[^.;。；\n]{0,60}$`,
    // "for small $x$", "(typo)", "; this fails", `\\ \Rightarrow x`, "2! + …"
    behind: String.raw`^!(?!=)|^[^.;\n]{0,10}(?:\\ll(?![a-z])|≪)|^[\s$\x60)\]~*]{0,4}(?:\?|~~|hold\?|[(（;,，—–-]*\s*(?:(?:this|which|that)\s+)?(?:fails|is\s+(?:wrong|false|not\s+(?:true|correct|right))|does\s+not|typo|错误|不成立|不对|for\s+(?:very\s+)?(?:small|large|negative|positive)|as\s+\$?[xz]\b|near\s+(?:0|zero)\b)|\\\\[\s&]*(?:\\(?:Right|right|Longright)arrow|\\implies|⇒))`,
  },
};
