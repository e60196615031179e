// What a function is for, how it is known to fail, and what is used instead: a sentence each in English and Chinese, with its source.

const sources = {
  efficientBackprop: {
    text: 'LeCun, Bottou, Orr, Müller 1998: Efficient BackProp',
    url: 'https://doi.org/10.1007/3-540-49430-8_2',
  },
  difficulty: {
    text: 'Glorot, Bengio 2010: Understanding the difficulty of training deep feedforward neural networks',
    url: 'https://proceedings.mlr.press/v9/glorot10a.html',
  },
  sparseRectifiers: {
    text: 'Glorot, Bordes, Bengio 2011: Deep Sparse Rectifier Neural Networks',
    url: 'https://proceedings.mlr.press/v15/glorot11a.html',
  },
  deepLearning: {
    text: 'Goodfellow, Bengio, Courville 2016: Deep Learning, chapter 6',
    url: 'https://www.deeplearningbook.org/contents/mlp.html',
  },
  dying: {
    text: 'Lu, Shin, Su, Karniadakis 2019: Dying ReLU and Initialization',
    url: 'https://arxiv.org/abs/1903.06733',
  },
  rectifiers: {
    text: 'He, Zhang, Ren, Sun 2015: Delving Deep into Rectifiers',
    url: 'https://arxiv.org/abs/1502.01852',
  },
  leaky: {
    text: 'Maas, Hannun, Ng 2013: Rectifier Nonlinearities Improve Neural Network Acoustic Models',
    url: 'https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf',
  },
  elu: {
    text: 'Clevert, Unterthiner, Hochreiter 2015: Exponential Linear Units',
    url: 'https://arxiv.org/abs/1511.07289',
  },
  selu: {
    text: 'Klambauer et al. 2017: Self-Normalizing Neural Networks',
    url: 'https://arxiv.org/abs/1706.02515',
  },
  celu: {
    text: 'Barron 2017: Continuously Differentiable Exponential Linear Units',
    url: 'https://arxiv.org/abs/1704.07483',
  },
  gelu: {
    text: 'Hendrycks, Gimpel 2016: Gaussian Error Linear Units',
    url: 'https://arxiv.org/abs/1606.08415',
  },
  swish: {
    text: 'Ramachandran, Zoph, Le 2017: Searching for Activation Functions',
    url: 'https://arxiv.org/abs/1710.05941',
  },
  mish: { text: 'Misra 2019: Mish', url: 'https://arxiv.org/abs/1908.08681' },
  mobilenet2: { text: 'Sandler et al. 2018: MobileNetV2', url: 'https://arxiv.org/abs/1801.04381' },
  mobilenet3: {
    text: 'Howard et al. 2019: Searching for MobileNetV3',
    url: 'https://arxiv.org/abs/1905.02244',
  },
  maxout: { text: 'Goodfellow et al. 2013: Maxout Networks', url: 'https://arxiv.org/abs/1302.4389' },
  glu: {
    text: 'Dauphin et al. 2016: Language Modeling with Gated Convolutional Networks',
    url: 'https://arxiv.org/abs/1612.08083',
  },
  gluVariants: {
    text: 'Shazeer 2020: GLU Variants Improve Transformer',
    url: 'https://arxiv.org/abs/2002.05202',
  },
  straightThrough: {
    text: 'Bengio, Léonard, Courville 2013: Estimating or Propagating Gradients Through Stochastic Neurons',
    url: 'https://arxiv.org/abs/1308.3432',
  },
  binarized: {
    text: 'Courbariaux et al. 2016: Binarized Neural Networks',
    url: 'https://arxiv.org/abs/1602.02830',
  },
  siren: {
    text: 'Sitzmann et al. 2020: Implicit Neural Representations with Periodic Activation Functions',
    url: 'https://arxiv.org/abs/2006.09661',
  },
  snake: {
    text: 'Ziyin, Hartwig, Ueda 2020: Neural Networks Fail to Learn Periodic Functions',
    url: 'https://arxiv.org/abs/2006.08195',
  },
  sparsemax: {
    text: 'Martins, Astudillo 2016: From Softmax to Sparsemax',
    url: 'https://arxiv.org/abs/1602.02068',
  },
  primer: { text: 'So et al. 2021: Primer', url: 'https://arxiv.org/abs/2109.08668' },
  gumbel: {
    text: 'Jang, Gu, Poole 2016: Categorical Reparameterization with Gumbel-Softmax',
    url: 'https://arxiv.org/abs/1611.01144',
  },
};

const use = (en, zh, source) => ({ about: 'use', en, zh, source: sources[source] });
const failure = (en, zh, source) => ({ about: 'failure', en, zh, source: sources[source] });
const instead = (en, zh, source) => ({ about: 'instead', en, zh, source: sources[source] });

const tail = {
  dying: failure(
    'A unit whose input is negative for all data gets no gradient and may never come back.',
    '若某单元对所有数据的输入都为负，它就得不到梯度，可能再也无法恢复。',
    'dying',
  ),
};

export const advice = {
  linear: [
    use(
      'For the output of a regression; between layers it adds no expressive power, since two linear layers are one.',
      '用于回归的输出层；放在层与层之间不增加表达能力，因为两个线性层等于一个。',
      'deepLearning',
    ),
  ],
  'binary-step': [
    use('For networks with hard binary units.', '用于带硬二值单元的网络。', 'straightThrough'),
    failure(
      'Its slope is 0 wherever there is one, so that gradient descent learns nothing through it.',
      '凡是有导数的地方导数都是 0，梯度下降无法通过它学习。',
      'straightThrough',
    ),
    instead(
      'With a straight-through estimator its backward pass takes the slope of something else.',
      '可用直通估计器，在反向传播时换用另一个函数的导数。',
      'straightThrough',
    ),
  ],
  sign: [
    use(
      'For networks whose weights or activations are −1 and 1.',
      '用于权重或激活值为 −1 和 1 的网络。',
      'binarized',
    ),
    failure('Its slope is 0 wherever there is one.', '凡是有导数的地方导数都是 0。', 'straightThrough'),
  ],
  sigmoid: [
    use(
      'For the probability of one of two classes, and for gates.',
      '用于二分类的概率输出，以及各种门。',
      'deepLearning',
    ),
    failure(
      'Saturates on both sides, its slope is at most ¼, and its outputs are not centred on 0: gradients of deep networks vanish.',
      '两侧饱和，导数最大只有 ¼，输出不以 0 为中心：深层网络的梯度会消失。',
      'difficulty',
    ),
    instead(
      'In hidden layers ReLU and its kin; before a loss, keep the logits and use a loss that takes them.',
      '隐藏层改用 ReLU 一类；与损失函数相连时，直接使用接受 logits 的损失更稳妥。',
      'deepLearning',
    ),
  ],
  'hard-sigmoid': [
    use(
      'A sigmoid without exponentials, for small devices; the gate of hard swish.',
      '不含指数运算的 sigmoid，适合小型设备；也是 Hard Swish 的门。',
      'mobilenet3',
    ),
    failure('Beyond its kinks there is no gradient at all.', '超出两个折点后完全没有梯度。', 'mobilenet3'),
  ],
  tanh: [
    use(
      'Centred on 0, which speeds up learning over a sigmoid.',
      '输出以 0 为中心，比 sigmoid 学得更快。',
      'efficientBackprop',
    ),
    failure(
      'Saturates on both sides, so that gradients of deep networks vanish.',
      '两侧饱和，深层网络的梯度会消失。',
      'difficulty',
    ),
    instead(
      'In hidden layers of feedforward networks, ReLU and its kin.',
      '前馈网络的隐藏层改用 ReLU 一类。',
      'deepLearning',
    ),
  ],
  softsign: [
    use(
      'Like tanh, with tails that fall off like 1/x² in slope instead of exponentially: it saturates more gently.',
      '类似 tanh，但导数按 1/x² 而不是指数衰减，饱和得更缓。',
      'difficulty',
    ),
  ],
  relu: [
    use(
      'The first choice for hidden layers: cheap, sparse, and with slope 1 for every active unit.',
      '隐藏层的首选：计算省、输出稀疏，激活的单元导数都为 1。',
      'deepLearning',
    ),
    tail.dying,
    instead(
      'A learned slope on the left improved on it; with ReLU itself, weights want a gain of √2.',
      '左侧斜率可学习的 PReLU 优于它；使用 ReLU 时，权重初始化的增益应为 √2。',
      'rectifiers',
    ),
  ],
  relu6: [
    use(
      'ReLU with a cap, which keeps numbers in the range of low-precision arithmetic.',
      '带上限的 ReLU，使数值保持在低精度运算的范围内。',
      'mobilenet2',
    ),
    tail.dying,
  ],
  'leaky-relu': [
    use('ReLU whose units cannot die, at the same cost.', '单元不会死亡的 ReLU，代价相同。', 'leaky'),
    failure('The slope on the left is one more number to choose.', '左侧斜率是又一个需要选择的数。', 'leaky'),
  ],
  prelu: [
    use(
      'Learns the slope on the left, for each channel or for all together.',
      '左侧斜率由训练得到，可以每个通道一个，也可以共用一个。',
      'rectifiers',
    ),
    failure(
      'Weight decay pushes the slope towards 0: the authors leave it out there.',
      '权重衰减会把斜率推向 0：作者没有对它使用权重衰减。',
      'rectifiers',
    ),
  ],
  'squared-relu': [
    use(
      'In the feedforward layers of transformers, found by a search over programs.',
      '用于 Transformer 的前馈层，由程序搜索得到。',
      'primer',
    ),
  ],
  softplus: [
    use(
      'For outputs that must be positive, such as a variance; a smooth ReLU.',
      '用于必须为正的输出，例如方差；是光滑的 ReLU。',
      'deepLearning',
    ),
    failure(
      'As a hidden layer it has been found no better than ReLU, and it costs an exponential and a logarithm.',
      '研究发现用作隐藏层并未优于 ReLU，还要多算一次指数和一次对数。',
      'sparseRectifiers',
    ),
  ],
  elu: [
    use(
      'Negative outputs bring the mean near 0, which speeds up learning without normalization.',
      '负的输出使均值接近 0，不用归一化也能加快学习。',
      'elu',
    ),
    failure(
      'Saturates for negative inputs, by intention: how negative they are does not matter.',
      '对负输入有意饱和：负到什么程度并不重要。',
      'elu',
    ),
  ],
  selu: [
    use(
      'Keeps mean 0 and variance 1 by itself in fully connected networks.',
      '在全连接网络中能自行保持均值 0、方差 1。',
      'selu',
    ),
    failure(
      'Only with weights of mean 0 and variance 1/fan-in, and with alpha dropout instead of dropout.',
      '前提是权重均值为 0、方差为 1/输入数，并用 alpha dropout 代替 dropout。',
      'selu',
    ),
  ],
  celu: [use('ELU whose slope is continuous for every α.', '对任意 α 导数都连续的 ELU。', 'celu')],
  gelu: [
    use(
      'Weights inputs by how large they are instead of gating them by their sign; smooth, and slightly negative left of 0.',
      '按输入的大小加权，而不是按符号开关；光滑，在 0 的左侧略为负。',
      'gelu',
    ),
    failure(
      'Costs an error function; the same paper gives the approximations by tanh and by a sigmoid, which libraries call GELU as well.',
      '要计算误差函数；同一篇论文给出了 tanh 和 sigmoid 两种近似，各库也称之为 GELU。',
      'gelu',
    ),
  ],
  'gelu-tanh': [
    use(
      'What GPT-2 computes, and later versions of the code of BERT: take it for weights that were trained with it.',
      'GPT-2 以及 BERT 代码的后期版本所用的形式：使用以它训练的权重时应选它。',
      'gelu',
    ),
  ],
  'gelu-quick': [
    use('The cheaper of the two approximations in the paper.', '论文给出的两种近似中较便宜的一种。', 'gelu'),
  ],
  silu: [
    use(
      'A smooth, self-gated function, often a little better than ReLU in deep networks.',
      '光滑的自门控函数，在深层网络中往往略优于 ReLU。',
      'swish',
    ),
    failure('Costs an exponential, and is not monotonic.', '要计算指数，并且不单调。', 'swish'),
  ],
  swish: [
    use(
      'SiLU with a steepness that can be learned: from x/2 through SiLU towards ReLU.',
      '陡峭程度可学习的 SiLU：从 x/2 经 SiLU 到 ReLU。',
      'swish',
    ),
  ],
  'hard-swish': [
    use(
      'Swish without exponentials, for mobile networks, mostly in their deeper half.',
      '不含指数运算的 Swish，用于移动端网络，多用在较深的一半层。',
      'mobilenet3',
    ),
    failure(
      'A piecewise stand-in: its slope jumps at −3 and 3, and is 0 left of −3.',
      '分段近似：导数在 −3 和 3 处跳变，−3 左侧为 0。',
      'mobilenet3',
    ),
  ],
  mish: [
    use(
      'Like SiLU and slightly better in its author’s experiments, at a higher cost.',
      '类似 SiLU，在作者的实验中略优，但代价更高。',
      'mish',
    ),
    failure('Needs an exponential, a logarithm and a tanh.', '要计算指数、对数和 tanh 各一次。', 'mish'),
  ],
  softmax: [
    use(
      'For the probabilities of several classes, and for attention weights.',
      '用于多分类的概率输出，以及注意力权重。',
      'deepLearning',
    ),
    failure(
      'Saturates when one input is much larger than the others; eˣ overflows unless the largest input is subtracted first.',
      '某个输入远大于其他输入时会饱和；不先减去最大值，eˣ 会溢出。',
      'deepLearning',
    ),
    instead(
      'Before a loss, log-softmax or a loss that takes logits.',
      '与损失函数相连时，用 log-softmax 或接受 logits 的损失。',
      'deepLearning',
    ),
  ],
  'log-softmax': [
    use(
      'For log probabilities: more exact than the logarithm of a softmax.',
      '用于对数概率：比对 softmax 取对数更精确。',
      'deepLearning',
    ),
  ],
  sparsemax: [
    use(
      'For probabilities that may be exactly 0, so that attention looks at a few places only.',
      '概率可以恰好为 0，使注意力只集中在少数位置。',
      'sparsemax',
    ),
  ],
  'gumbel-softmax': [
    use('Samples a category in a way that gradients can pass.', '以梯度可以通过的方式对类别采样。', 'gumbel'),
    failure(
      'The lower the temperature, the nearer to a category and the larger the variance of gradients.',
      '温度越低越接近离散类别，梯度的方差也越大。',
      'gumbel',
    ),
  ],
  maxout: [
    use(
      'Learns its own shape: with enough pieces it approximates any convex function.',
      '自行学习形状：段数足够时可以逼近任意凸函数。',
      'maxout',
    ),
    failure('A unit of k pieces takes k times the weights.', 'k 段需要 k 倍的权重。', 'maxout'),
  ],
  glu: [
    use(
      'Lets a learned gate decide what passes; the linear path keeps gradients alive.',
      '由学习到的门决定通过多少；线性通路缓解梯度消失。',
      'glu',
    ),
  ],
  reglu: [
    use(
      'In the feedforward layers of transformers, better than ReLU at the same number of weights.',
      '用于 Transformer 的前馈层，权重数相同时优于 ReLU。',
      'gluVariants',
    ),
  ],
  geglu: [
    use(
      'In the feedforward layers of transformers, better than GELU at the same number of weights.',
      '用于 Transformer 的前馈层，权重数相同时优于 GELU。',
      'gluVariants',
    ),
  ],
  swiglu: [
    use(
      'In the feedforward layers of transformers, better than SiLU at the same number of weights.',
      '用于 Transformer 的前馈层，权重数相同时优于 SiLU。',
      'gluVariants',
    ),
    failure(
      'Has three weight matrices instead of two: the hidden width is cut to two thirds to stay even.',
      '有三个而不是两个权重矩阵：隐藏宽度要减到三分之二才能持平。',
      'gluVariants',
    ),
  ],
  sin: [
    use(
      'For networks that represent images, sounds and fields with their derivatives.',
      '用于表示图像、声音和场（连同其导数）的网络。',
      'siren',
    ),
    failure(
      'Needs a careful initialization, which its authors give.',
      '需要谨慎的初始化，作者给出了方法。',
      'siren',
    ),
  ],
  snake: [
    use(
      'Learns periodic functions and goes on with them beyond the data.',
      '能学习周期函数，并在数据之外继续外推。',
      'snake',
    ),
  ],
};
