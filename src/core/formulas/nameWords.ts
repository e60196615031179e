import type { NameWords } from './knownNames';

/** What words say in the names that programs give to functions. */
export const nameWords: NameWords = {
  /** That it is a slope. */
  slopeWords:
    'derivative derivatives derivada derivata derivee ableitung subgradient subgrad deriv derive derv der derivate derived prime grad grads gradient backward backwards backprop bwd diff differential d dx dy dz ddx slope jacobian',
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
    'sparse-sigmoid': 'binaryconnectsigmoid binaryconnecthardsigmoid',
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
      // "simplified as", 简化地看成, 如果把 … 看成
      String.raw`(?:\bsimplif\w+\s+(?:\w+\s+){0,2}(?:to|as)\b|简化[^.;。；\n]{0,4}(?:看成|看作|视为|为)|(?:如果|若|假设)[^.;。；\n]{0,30}(?:看成|看作|视为|当作)[^.;。；\n]{0,6})[\s$\x60]*`,
      // "Solve", "the curves intersect where"
      String.raw`(?:\b(?:solv(?:e|ing)|such\s+that|intersect\w*)\b|求解)[^.;。；\n]{0,60}`,
    ]
      .map((pattern) => `(?:${pattern})$`)
      .join('|'),
    // "the stationarity condition reads"
    asked: String.raw`(?:\b(?:if|iff|whenever)[\s$\x60(]*|(?:若|当|如果)[\s$\x60(]*)$|(?:\b(?:condition|roots?|satisf\w+|equilibrium|fixed\s+points?)\b|方程|满足|解得|反对称)[^.;。；\n]{0,60}$`,
    // "if $f$ is tanh, then", of a slope
    supposed: String.raw`(?:\b(?:if|when)\b|若|当|如果)[\s$\\]*(?:[fgσφ]|sigma|phi|varphi)[\s$]*(?:is|be|=|为|是)[^.;。；\n]{0,60}$`,
    // "for small $x$", "(typo)", "; this fails", `\\ \Rightarrow x`, "2! + …"
    behind: String.raw`^!(?!=)|^[^.;\n]{0,10}(?:\\ll(?![a-z])|≪)|^[\s$\x60)\]~*]{0,4}(?:\?|~~|hold\?|[(（;,，—–-]*\s*(?:(?:this|which|that)\s+)?(?:fails|is\s+(?:wrong|false|not\s+(?:true|correct|right))|does\s+not|typo|错误|不成立|不对|for\s+(?:very\s+)?(?:small|large|negative|positive)|as\s+\$?[xz]\b|near\s+(?:0|zero)\b)|\\\\[\s&]*(?:\\(?:Right|right|Longright)arrow|\\implies|⇒))`,
    // `$f(x) = \alpha x$ for $x < 0$` is a branch of what is told.
    goesOn: String.raw`^(?:[ \t$\x60)\]}\\,，;；*_.]|\n(?!\s*\n)){0,8}(?:\(?\$?\s*x\s*(?:[<>≤≥]|\\[lg]e)|(?:for|if|when|otherwise|else|on|若|当|如果|其他|否则)(?![\p{L}\p{N}]))`,
    // `For $x > 0$: $f'(x) = 2x$`, `对于 $x > 0$，$f(x) = x$`.
    toldOfSome: String.raw`(?:for|if|when|für|wenn|若|当|如果|对于)[\s$\x60(\\]*[xz]\s*(?:[<>≤≥]|\\[lg]e)[^$\x60\n]{1,12}[$\x60)]+\s*(?:[:,，：]|时[,，]?)\s*[$\x60(\\]*$`,
    // `for large x, softplus(x) ≈ x`: where a function is near another is no definition of it.
    limit: String.raw`(?:large|small|near|(?:posi|nega)tive|[<>≪≫→大小]|\\(?:to|rightarrow)\b)[^.;\n]{0,40}$`,
    // Not what solves the problem of vanishing gradients, or is flat on both sides.
    solving: String.raw`\bsolv(?:e|es|ed|ing)\s+(?:for\b|the (?:following )?(?:equation|inequalit)|\$|\\[([])|\bsolve for\b|\bsolution set\b|\b(?:of|to|from|multipl\w+|divid\w+|squar\w+|add\w*|subtract\w*) both sides\b|求解|解方程|方程的解|的解是`,
    // σ(A) is a spectrum there
    ofMatrix: String.raw`spectr|eigenval|谱|特征值`,
    // "approximate gradient", "simplified approximation"
    approximated: String.raw`(?:#|\/\/|%|\*|["']{3})[^\n]{0,200}\b(?:(?:approx|simplif|rough)\w*\s+(?:\w+\s+){0,2}(?:grad|deriv|slope)|(?:grad|deriv|slope)\w*\s+(?:\w+\s+){0,2}approx|simplified\s+approx)`,
    // "your code here"
    toBeWritten: String.raw`(?:#|\/\/|%|["']{3})[^\n]{0,200}(?:\bto ?do\b|your code|\bimplement (?:this|here|me|it)\b|fill in|练习|补全)`,
  },
  nameForms: {
    // of what takes its ways by name and is none of activations
    ofOthers: String.raw`loss|cost|pdf|cdf|prob|densit|kernel|eas(?:e|ing)|scale(?!r)|scaling|inverse|link|gain|init|dist|warp|fade`,
    // what any method might be called
    generalMethods: String.raw`^_*(?:forward|call|apply|__call__|operator\(\)|activate|activation|act|compute|evaluate|eval|value|f|fn|func|function|output|invoke|transform|transfer|run|gradient|grad|derivative|deriv|derivada|derivata|derivee|ableitung|prime|backward|df|d)_*$`,
    // names of slopes, scales, thresholds and other parameters
    parameters: String.raw`^(?:al(?:ph|f)a|beta|gamma|delta|theta|tau|lambda?|lambd|lam|slope|scale|neg(?:ative)?_slope|leak\w*|thr(?:eshold)?|(?:min|max)_?val(?:ue)?|eps(?:ilon)?|[abckprt]|[α-ω])\d*_?$`,
    // libraries whose arrays others cannot take
    foreign: String.raw`^(?:keras(?:\.src)?\.(?:ops|backend)\b|mlx|mxnet|paddle|theano|aesara|pytensor|cupy|tinygrad|autograd|dask|sympy|oneflow|mindspore|jittor|megengine|triton)\b`,
    // that it is near something
    rough: String.raw`fast|quick|approx|rough|cheap|pad[eé]|poly|taylor|rational|lut`,
    // σ as a level of noise or a width
    noiseLevel: String.raw`^_*(?:(?:get|compute|calc\w*|estimate)_?)?sig(?:ma)?(?:_?fn|_?func)?_*$`,
    // Hagan's and MATLAB's transfer functions
    ofTransfer: String.raw`hard_?lim|tan_?sig|pure_?lin|sat_?lin|saturating_?linear`,
    // types of numbers, and what is written for one of them only
    double: String.raw`(?<![a-z\d])(?:double|float64|f64)(?![a-z])`,
    single: String.raw`(?<![a-z\d])(?:float|float32|f32|half)(?![a-z\d])|(?<=\d)f(?![a-z\d])|\b(?:exp|log|log1p|expm1)f\(`,
    // of a remark, by what something is made
    madeBy: String.raw`\b(?:using|via|implemented by|by means of|with)\s+(?:(?:an?|the)\s+)?(\p{L}[^]*)`,
    // Names in which the number says which function.
    numberedName: String.raw`^(?:(?:exp|log|atan|arctan|abs)\d|relu[16]|\w+15$)`,
    // As Fortran calls the functions of double precision.
    ofFortran: String.raw`^d(?:abs|sin|cos|a(?:sin|cos|tan)|exp|erf|sign)_?$`,
    // what stands in for the slope of a spike
    surrogate: String.raw`surr|fast_?sigmoid`,
    // `d2_tanh`, `grad2`, `tanh_prime2`, `sigmoid_second_derivative`, `elu_grad_grad`: nothing here is the slope of a slope.
    secondSlopes: String.raw`(?:^|_)d(?:d|2)_|(?:prime|grad|deriv(?:ative)?|derivada)_?(?:2|prime|grad)(?![0-9a-z])|(?:second|double)_?(?:deriv|prime|grad)|hessian|_pp$|''`,
  },
  arithmeticWords: {
    // that gradients are taken by hand, or kept nowhere
    byHand: String.raw`\bno_grad\(\)|\bdef backward\(self\b`,
    // that a library is asked for them
    differentiates: String.raw`\.backward\(\s*(?:\)|\w+\s*=|torch)|autograd|requires_grad|stop_gradient\s*=\s*False|\boptim|\bModule\b|\bParameter\b|GradientTape|(?<!no_)grad\(|\bvjp\b`,
    // `@torch.no_grad()` right above a function
    withoutGradient: String.raw`@(?:\w+\.)*(?:no_grad|inference_mode)\b[^\n]*\n(?:[ \t]*@[^\n]*\n)*$`,
    // libraries that differentiate
    differentiating: String.raw`^(?:torch|tensorflow|jax|keras(?!\.src\.backend\.numpy)|flax|mxnet|paddle|mlx|autograd|theano|aesara|pytensor|tinygrad|haiku|equinox)\b`,
    // behind `int64_t n =` nothing overflows as numbers with a point do
    wholeNumber: String.raw`(?<![\w])(?:u?int(?:8|16|32|64)?(?:_t)?|size_t|long|unsigned|[iu](?:8|16|32|64|size))\s+\w+\s*=\s*$`,
    // functions that compute with doubles whatever they are given: of C, those for `float` have an f at the end; Java and Go have none
    c: String.raw`(?<![\w.:>])(?:exp|expm1|pow|log|log1p|cosh|sinh|tanh|sqrt)\(`,
    java: String.raw`\bMath\.(?:exp|expm1|pow|log|log1p|cosh|sinh|tanh|sqrt)\(`,
    go: String.raw`\bmath\.(?:Exp|Expm1|Pow|Log|Log1p|Cosh|Sinh|Tanh|Sqrt)\(`,
    // `float e = exp(x)`, `(float) Math.exp(x)`
    cutBetween: String.raw`\bfloat\s+\w+\s*=|\(float\)\s*(?:Math\.)?(?:exp|expm1|pow|cosh|sinh)\(|\bfloat32\(math\.(?:Exp|Expm1|Pow|Cosh|Sinh)\(|(?:exp|pow|log)f\(`,
    // CUDA's numbers of 16 bits, and what is made of them alone
    half: String.raw`__half2?\s+\w|\bh(?:exp|log|sqrt|rcp)\(`,
    // `x: torch.Tensor`, `Tensor.new`
    ofTensors: String.raw`[:>]\s*&?["']?((?:\w+\.)*(?:Tensor|Variable|Matrix|Var))\b|(?<![\w.])((?:\w+\.)*(?:Tensor|Variable|Var))\.\w`,
    // what only C++ and CUDA have
    moreThanC: String.raw`::|#\s*include\s*<[a-z_]+>|\b(?:namespace|template|class|typename|nullptr|auto|public|private|__global__|__device__)\b`,
    // what a backward pass is given
    comesIn: String.raw`^(?:g|gys?|dys?|grads?\w*|d_?out\w*|d[AYLa]|top_diff|upstream\w*|delta)$`,
  },
};
