import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quickest } from '../../quickest';
import { languageNamed } from '../../../src/core/recognize/languages';
import { recognize } from '../../../src/core/recognize/recognize';
import { found, spelled } from './found';

const prose = (text: string) => spelled(text, 'markdown');
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

describe('prose', () => {
  it('names activations in whole words, however they are spelled', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(found(`a leaky${end}ReLU`, 'markdown')).toEqual(['?leaky-relu']);
    expect(found('ReLU, relu, LeakyReLU, leaky_relu, Leaky-ReLU, leaky ReLUs', 'markdown')).toEqual([
      ...['?relu', '?relu', '?leaky-relu', '?leaky-relu', '?leaky-relu', '?leaky-relu'],
    ]);
    expect(found('tanh_gate, relu_count, prelude, softmaxed, eluate', 'markdown')).toEqual([]);
  });

  it('takes the longest name', () => {
    expect(prose('a rectified\nlinear unit, GELU (tanh approximation), hard sigmoid')).toEqual([
      'rectified\nlinear unit → ?relu',
      'GELU (tanh approximation) → ?gelu-tanh',
      'hard sigmoid → ?hard-sigmoid',
    ]);
  });

  it('does not take another function for its last word', () => {
    expect(
      prose(
        'log-softmax, log softmax, hard tanh, Gumbel softmax, squared ReLU, 对数 Sigmoid, ReLU², 1.5-entmax',
      ),
    ).toEqual([
      'log-softmax → ?log-softmax',
      'log softmax → ?log-softmax',
      'hard tanh → ?hard-tanh',
      'Gumbel softmax → ?gumbel-softmax',
      'squared ReLU → ?squared-relu',
      '对数 Sigmoid → ?log-sigmoid',
      'ReLU² → ?squared-relu',
      'entmax → ?entmax15',
    ]);
    expect(prose('log-tanh, log GELU, hard softmax, shifted sigmoid, 对数双曲正切, 2-softmax')).toEqual([]);
  });

  it('does not take a name for a part of a compound, but for what an adjective is made of', () => {
    expect(prose('mish-mash, ReLU-GRU, GELU², ReLU^2, tanh⁻¹, ReLU<sup>2</sup>')).toEqual([]);
    expect(
      found(
        'ReLU-based, GELU-like, sigmoid-weighted, ReLU- or tanh-activated, ELU[^1], SELU-激活',
        'markdown',
      ),
    ).toEqual(['?relu', '?gelu', '?sigmoid', '?relu', '?tanh', '?elu', '?selu']);
  });

  it('takes a name among layers that hyphens join', () => {
    expect(
      prose(
        'BN-ReLU-Conv, conv1-ReLU-pool, Conv(3, 3)-BN-ReLU, FC-tanh-dropout; 2D卷积-ReLU激活函数-池化，全连接-Sigmoid',
      ),
    ).toEqual([
      ...[
        'ReLU → ?relu',
        'ReLU → ?relu',
        'ReLU → ?relu',
        'tanh → ?tanh',
        'ReLU → ?relu',
        'Sigmoid → ?sigmoid',
      ],
    ]);
    expect(prose('online-softmax tiling, a fused-softmax kernel; the Heaviside function')).toEqual([
      ...['softmax → ?softmax', 'softmax → ?softmax', 'Heaviside function → ?binary-step'],
    ]);
    expect(prose('log-softmax-conv, ReLU-GRU-Conv, conv-ReLU-GRU, mish-mash-pool, sigmoid-linear')).toEqual([
      'log-softmax → ?log-softmax',
    ]);
  });

  it('knows the hard ones by their letter', () => {
    expect(prose('h-swish, H-Swish, hswish and h-sigmoid; an h, b-swish')).toEqual([
      ...[
        'h-swish → ?hard-swish',
        'H-Swish → ?hard-swish',
        'hswish → ?hard-swish',
        'h-sigmoid → ?hard-sigmoid',
      ],
    ]);
  });

  it('knows the names that are composed of others', () => {
    expect(prose('sigmoid-weighted linear unit, parametric rectified linear unit')).toEqual([
      'sigmoid-weighted linear unit → ?silu',
      'parametric rectified linear unit → ?prelu',
    ]);
    expect(
      prose('带泄漏修正线性单元、带泄露的线性整流函数、渗漏 ReLU、参数化修正线性单元、带参数的 ReLU'),
    ).toEqual([
      '带泄漏修正线性单元 → ?leaky-relu',
      '带泄露的线性整流函数 → ?leaky-relu',
      '渗漏 ReLU → ?leaky-relu',
      '参数化修正线性单元 → ?prelu',
      '带参数的 ReLU → ?prelu',
    ]);
    expect(prose('Leaky 修正线性单元')).toEqual(['Leaky 修正线性单元 → ?leaky-relu']);
  });

  it('does not know a Chinese name behind a word that makes it another', () => {
    expect(prose('随机双曲正切、指数修正线性单元、硬双曲正切、反双曲正切、泄漏 GELU')).toEqual([]);
    expect(
      found('缩放指数线性单元、高斯误差线性单元、带泄漏的 Leaky ReLU、随机修正线性单元', 'markdown'),
    ).toEqual([...['?selu', '?gelu', '?leaky-relu', '?rrelu']]);
  });

  it('reads a parenthesis only where the name has one', () => {
    expect(prose('swish (β=2), Swish-β, Swish β, GELU (tanh approximation, fast), GELU (see below)')).toEqual(
      [...['swish → ?swish', 'Swish-β → ?swish', 'Swish β → ?swish', 'GELU → ?gelu-tanh', 'GELU → ?gelu']],
    );
  });

  it('sees through italics and bold', () => {
    expect(prose('_GELU_, __leaky ReLU__, *ELU*, _the tanh_; relu_, _relu, _my_relu_')).toEqual([
      ...['GELU → ?gelu', 'leaky ReLU → ?leaky-relu', 'ELU → ?elu', 'tanh → ?tanh'],
    ]);
  });

  it('takes ordinary words only beside what makes them activations', () => {
    expect(prose('linear algebra, a linear layer, logistic regression, identity matrix')).toEqual([]);
    expect(prose('linear activation, the identity function, 线性激活')).toEqual([
      'linear → ?linear',
      'identity → ?linear',
      '线性 → ?linear',
    ]);
    expect(prose('nonlinear activation, non-linear activation, 非线性激活, 分段线性函数')).toEqual([]);
  });

  it('names them in Chinese anywhere', () => {
    expect(prose('使用修正线性单元和双曲正切，再用带泄露的ReLU或S型函数。')).toEqual([
      '修正线性单元 → ?relu',
      '双曲正切 → ?tanh',
      '带泄露的ReLU → ?leaky-relu',
      'S型函数 → ?sigmoid',
    ]);
  });

  it('is the same in plain text', () => {
    expect(spelled('The `sigmoid` and ReLU', 'plaintext')).toEqual(['sigmoid → ?sigmoid', 'ReLU → ?relu']);
  });
});

describe('what is no prose', () => {
  it.each([
    ['a link target', '[here](a/relu.md "tanh")'],
    ['a reference', '[here][relu]\n\n[relu]: https://a.b/tanh'],
    ['an address', 'https://a.b/relu?x=tanh and <https://a.b/tanh>'],
    ['a tag', '<img src="relu" alt="tanh"> <!-- softmax -->'],
    ['math', '$\\tanh x + relu$ and $$softmax$$'],
    ['a fence of another language', '```bash\nrelu tanh\n```\n'],
  ])('holds no mention: %s', (_, text) => expect(found(text, 'markdown')).toEqual([]));
});

describe('code in Markdown', () => {
  it('resolves in line, or is a mention', () => {
    expect(prose('`nn.GELU(approximate="tanh")` or ``gelu`` or `my.gelu_count`')).toEqual([
      'nn.GELU → pytorch gelu-tanh',
      'gelu → ?gelu',
    ]);
  });

  it('is read in fences of either kind, indented, quoted, or not closed yet', () => {
    expect(
      prose('- a\n  ```python\n  nn.ReLU()\n  ```\n\n~~~~ {.python}\nnn.ELU()\n~~~\n~~~~\ntanh'),
    ).toEqual(['nn.ReLU → pytorch relu', 'nn.ELU → pytorch elu a=1', 'tanh → ?tanh']);
    expect(prose('```py\nnn.ReLU()\n')).toEqual(['nn.ReLU → pytorch relu']);
  });

  it('carries imports from fence to fence', () => {
    expect(prose('```python\nfrom jax import nn\n```\ntext\n```python\nnn.gelu(x)\n```')).toEqual([
      'nn.gelu → jax gelu-tanh',
    ]);
  });

  it('may begin with a magic of the book that it stands in', () => {
    const cell = '```{.python .input}\n%%tab pytorch\nfrom torch import nn\nnn.ReLU()\n```\n';
    expect(prose(`${cell}\`\`\`python\nnn.ELU()\n\`\`\``)).toEqual([
      'nn.ReLU → pytorch relu',
      'nn.ELU → pytorch elu a=1',
    ]);
  });

  it('may be an interactive session', () => {
    expect(prose('```pycon\n>>> import jax\n>>> jax.nn.gelu(0.5)\n0.3\n```')).toEqual([
      'jax.nn.gelu → jax gelu-tanh at 0.5',
    ]);
  });
});

describe('notes as somebody wrote them', () => {
  it('give every place, in order', () => {
    expect(prose(fixture('notes.md'))).toEqual([
      ...[
        'sigmoid → ?sigmoid',
        'ReLU → ?relu',
        'GELUs → ?gelu',
        'Swish → ?swish',
        'leaky-ReLU → ?leaky-relu',
      ],
      ...['rectified linear\nunit → ?relu', 'nn.GELU → pytorch gelu', 'jax.nn.gelu → jax gelu-tanh'],
      ...[
        'softplus → ?softplus',
        'linear → ?linear',
        'log-softmax → ?log-softmax',
        'Mish → ?mish',
        'F.mish → pytorch mish',
      ],
      ...['nn.LeakyReLU → pytorch leaky-relu a=0.2', 'nn.Softplus → pytorch softplus b=2'],
    ]);
  });

  it('give every place in Chinese', () => {
    expect(prose(fixture('notes.zh.md'))).toEqual([
      ...['双曲正切函数 → ?tanh', 'Sigmoid 函数 → ?sigmoid', '修正线性单元 → ?relu', 'ReLU → ?relu'],
      ...[
        '带泄露的 ReLU → ?leaky-relu',
        '高斯误差线性单元 → ?gelu',
        'GELU → ?gelu',
        'GELU（tanh 近似） → ?gelu-tanh',
      ],
      ...['线性 → ?linear', '归一化指数函数 → ?softmax', '硬Sigmoid → ?hard-sigmoid'],
      ...['tf.nn.leaky_relu → tensorflow leaky-relu a=0.2', 'tf.nn.leaky_relu → tensorflow leaky-relu a=0.2'],
      '指数线性单元 → ?elu',
    ]);
  });

  it.each(['notes.md', 'notes.zh.md'])('%s can be read at every moment of being typed', (name) => {
    const text = fixture(name);
    for (let end = 0; end <= text.length; end++) {
      const found = recognize(text.slice(0, end), 'markdown');
      expect(found.every(({ span }) => span[1] <= end)).toBe(true);
      expect(found.map(({ span }) => span[0])).toEqual(
        found.map(({ span }) => span[0]).sort((a, b) => a - b),
      );
    }
  });
});

describe('every name of Python', () => {
  it.each(languageNamed('python')?.ids ?? [])('%s is read after a fence', (id) => {
    expect(prose(`\`\`\`${id}\nnn.ReLU()\n\`\`\`\n`)).toEqual(['nn.ReLU → pytorch relu']);
  });
});

describe('text that is no prose anybody wrote', () => {
  it.each([
    '[',
    '[a',
    '[a]',
    '[a]:',
    '[^',
    '](',
    '][a',
    ' ``a',
    '`a b` ',
    '$',
    '$$a',
    '<a',
    '<!--',
    '```a',
    '带',
    '泄漏',
    '_a',
  ])('is read in time that grows with it, a megabyte of %j', (unit) => {
    const text = `relu ${unit.repeat(1e6 / unit.length)}`;
    expect(quickest(() => expect(found(text, 'markdown')[0]).toBe('?relu'))).toBeLessThan(2000); // quadratic would be minutes
  });
});

describe('a language that is not known', () => {
  it('holds nothing', () => expect(found('nn.ReLU()', 'brainfuck')).toEqual([]));
});
