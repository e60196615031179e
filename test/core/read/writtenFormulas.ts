/**
 * Formulas of activations as papers, blogs, documentation and notes write them. A line is an activation, which symbol of the formula is
 * which of its parameters, and the formula; ⏎ stands for a line end.
 */
export const inLatex = String.raw`
relu ;; ;; f(x)=\max(0,x)
relu ;; ;; f(x) = \max(x, 0)
relu ;; ;; \text{ReLU}(x) = (x)^+ = \max(0, x)
relu ;; ;; \mathrm{ReLU}(x) = \max\{0, x\}
relu ;; ;; \operatorname{ReLU}(x)=\max \left\{ 0,\;x \right\}
relu ;; ;; ReLU(x)=\max\left(0,x\right)
relu ;; ;; relu(x) = max(0, x)
relu ;; ;; {\rm ReLU}(x)=\max(0,\,x)
relu ;; ;; \mathbf{ReLU}(z) = \max(0, z)
relu ;; ;; y = \max(0, x)
relu ;; ;; a = \max(0, z)
relu ;; ;; a^{(l)} = \max(0, z^{(l)})
relu ;; ;; h_i = \max(0, z_i)
relu ;; ;; f(x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}
relu ;; ;; f(x) = \begin{cases} 0, & x \leq 0 \\ x, & x > 0 \end{cases}
relu ;; ;; f(x)=\left\{\begin{array}{ll}0 & \text { for } x<0 \\ x & \text { for } x \geq 0\end{array}\right.
relu ;; ;; f(x) = \left\{ \begin{matrix} x, & x \geq 0 \\ 0, & x < 0 \end{matrix} \right.
relu ;; ;; f(x)=\left\{\begin{aligned} 0 & , & x<0 \\ x & , & x \ge 0 \end{aligned}\right.
relu ;; ;; f(x) = \begin{cases} x, & \text{若 } x>0 \\ 0, & \text{其他} \end{cases}
relu ;; ;; f(x) = \begin{cases} x, & 当 x \ge 0 时 \\ 0, & 否则 \end{cases}
relu ;; ;; f（x）＝max（0，x）
relu ;; ;; f(x) = x \cdot \mathbf{1}(x > 0)
relu ;; ;; f(x) = x \mathbb{1}_{x>0}
relu ;; ;; f(x) = x\,\mathbb{I}[x > 0]
relu ;; ;; f(x) = \mathbf{1}_{\{x>0\}} \, x
relu ;; ;; f(x) = [x]_+
relu ;; ;; f(x) = x^+
relu ;; ;; f(x)=\frac{x+|x|}{2}
relu ;; ;; f(x)=\frac{1}{2}\left(x+\left|x\right|\right)
relu ;; ;; f(x)=\tfrac12(x+\lvert x\rvert)
relu ;; ;; f(x)⏎= \begin{cases}⏎    0 & \text {if } x<0 \\\\⏎    x & \text {else}⏎\end{cases} \\\\
relu ;; ;; f(x) = x \text{ if } x > 0 \text{ else } 0
relu ;; ;; f(x) = \begin{cases} x > 0: & x \\ x \le 0: & 0 \end{cases}
relu ;; ;; f(x) = \begin{cases} \text{if } x>0: & x \\ \text{else}: & 0 \end{cases}
relu ;; ;; f(x) = \begin{cases} 0 \quad x<0 \\ x \quad x\ge 0\end{cases}
relu ;; ;; \begin{equation}\label{eq:relu}⏎  f(x) = \max(0, x)⏎\end{equation}
relu ;; ;; f(x) = \max(0, x) \tag{1}
relu ;; ;; f\left(x\right) = \max\left(0, x\right), \quad x \in \mathbb{R}
relu ;; ;; \text{ReLU}(x) \triangleq \max(0, x).
relu6 ;; ;; \text{ReLU6}(x) = \min(\max(0,x), 6)
relu6 ;; ;; \text{ReLU}6(x) = \min(\max(x, 0), 6)
relu6 ;; ;; \operatorname{ReLU}_6(x)=\min(6, \max(0, x))
relu6 ;; ;; f(x) = \begin{cases} 0, & x \le 0 \\ x, & 0 < x < 6 \\ 6, & x \ge 6 \end{cases}
relu6 ;; ;; \mathrm{relu6}(x) = \min(\max(x, 0), 6)
relu-n ;; n=n ;; f(x) = \min(\max(0, x), n)
leaky-relu ;; alpha=a ;; f(x)=\begin{cases}x,&x>0\\\alpha x,&x\le0\end{cases}
leaky-relu ;; alpha=a ;; Leaky ReLU(x)=\left\{ \begin{aligned} x & \quad ,x > 0 \\ \alpha x & \quad , x\leq 0\\ \end{aligned} \right.
leaky-relu ;; alpha=a ;; f(x) = \max(\alpha x, x)
leaky-relu ;; ;; f(x) = \max(0.01x, x)
leaky-relu ;; ;; \text{LeakyReLU}(x) = \max(0, x) + 0.01 \min(0, x)
leaky-relu ;; negative_slope=a ;; \text{LeakyReLU}(x) = \max(0, x) + \text{negative\_slope} * \min(0, x)
leaky-relu ;; negative_slope=a ;; \text{LeakyReLU}(x) = \begin{cases} x, & \text{ if } x \geq 0 \\ \text{negative\_slope} \times x, & \text{ otherwise } \end{cases}
leaky-relu ;; alpha=a ;; f_\alpha(x) = x \text{ if } x > 0, \text{ otherwise } \alpha x
leaky-relu ;; alpha=a ;; f(x) = \alpha x\,\mathbb{1}(x<0) + x\,\mathbb{1}(x\ge0)
leaky-relu ;; alpha=a ;; f(x) = \left\{\begin{array}{rcl} x & & {x > 0}\\ \alpha x & & {x \leq 0} \end{array} \right.
leaky-relu ;; alpha=a ;; f(x) = \left\{ {\begin{array}{*{20}{c}} {x,}&{x > 0}\\ {\alpha x,}&{x \le 0} \end{array}} \right.
leaky-relu ;; a=a ;; y_i = \begin{cases} x_i & \text{if } x_i \ge 0 \\ a x_i & \text{if } x_i < 0 \end{cases}
leaky-relu ;; lambda=a ;; f(x) = \lambda x \ \text{if}\ x \lt 0 \ \text{else}\ x
leaky-relu ;; ;; f(x) = \begin{cases} x & x>0\\ .01x & x\le0 \end{cases}
leaky-relu ;; alpha=a ;; f(x) = \begin{dcases} x, & \text{for } x \geqslant 0, \\ \alpha\,x, & \text{for } x < 0. \end{dcases}
prelu ;; a=a ;; \text{PReLU}(x) = \max(0,x) + a * \min(0,x)
prelu ;; alpha=a ;; f(\alpha, x) = \begin{cases} \alpha x & x < 0 \\ x & x \geq 0 \end{cases}
prelu ;; a_i=a ;; f(x_i) = \begin{cases} x_i, & \text{if } x_i > 0 \\ a_i x_i, & \text{if } x_i \leq 0 \end{cases}
prelu ;; a=a ;; f(x)=x^+ - a\max(0,-x)
elu ;; alpha=a ;; f(x)=\begin{cases}x,&x>0\\\alpha(e^x-1),&x\le0\end{cases}
elu ;; alpha=a ;; \text{ELU}(x) = \begin{cases} x, & \text{ if } x > 0\\ \alpha * (\exp(x) - 1), & \text{ if } x \leq 0 \end{cases}
elu ;; alpha=a ;; \text{ELU}(x) = \max(0,x) + \min(0, \alpha * (\exp(x) - 1))
elu ;; alpha=a ;; \mathrm{elu}(x) = \begin{cases}⏎      x, & x > 0\\⏎      \alpha \left(\exp(x) - 1\right), & x \le 0⏎    \end{cases}
elu ;; alpha=a ;; f(x) = \left\{\begin{array}{ll} x & x>0 \\ \alpha\left(e^{x}-1\right) & x \leq 0\end{array}\right.
elu ;; ;; f(x) = \begin{cases} e^{x}-1 & x < 0 \\ x & x \ge 0\end{cases}
elu ;; a=a ;; f(x) = \begin{cases} x & \text{if } x \ge 0, \\ a\left[\exp\left(x\right)-1\right] & \text{else.} \end{cases}
elu ;; alpha=a ;; f(x) = x \text{ for } x>0 \text{ and } \alpha(e^x-1) \text{ for } x\le 0
elu ;; alpha=a ;; \operatorname{ELU}_{\alpha}(z) = \left\lbrace\begin{array}{cc} \alpha[\exp(z)-1] & z<0 \\ z & z\ge0 \end{array}\right.
selu ;; lambda=lambda alpha=a ;; f(x)=\lambda\begin{cases}x,&x>0\\\alpha(e^x-1),&x\le0\end{cases}
selu ;; scale=lambda alpha=a ;; \text{SELU}(x) = \text{scale} * (\max(0,x) + \min(0, \alpha * (\exp(x) - 1)))
selu ;; lambda=lambda alpha=a ;; \mathrm{selu}(x) = \lambda \begin{cases} x, & x > 0\\ \alpha e^x - \alpha, & x \le 0 \end{cases}
selu ;; lambda=lambda alpha=a ;; f(x)=\lambda\left\{\begin{array}{ll} x & \text{if } x>0 \\ \alpha e^{x}-\alpha & \text{if } x \leqslant 0\end{array}\right.
selu ;; ;; f(x) = 1.0507009873554805 \left(\max(0,x)+\min(0, 1.6732632423543772(e^x-1))\right)
celu ;; alpha=a ;; \text{CELU}(x) = \max(0,x) + \min(0, \alpha * (\exp(x/\alpha) - 1))
celu ;; alpha=a ;; f(x)=\begin{cases} x, & x > 0 \\ \alpha \left(\exp(\frac{x}{\alpha}) - 1\right), & x \le 0 \end{cases}
celu ;; alpha=a ;; f(x)=\begin{cases}x&x\ge0\\\alpha(e^{\frac x\alpha}-1)&\text{otherwise}\end{cases}
sigmoid ;; ;; \sigma(x)=\frac{1}{1+e^{-x}}
sigmoid ;; ;; \sigma(z) = \dfrac{1}{1+e^{-z}}
sigmoid ;; ;; f(x) = \frac{1}{1 + \exp(-x)}
sigmoid ;; ;; f(x) = \frac{1}{1 + \exp \left( - x \right)}
sigmoid ;; ;; \text{Sigmoid}(x) = \sigma(x) = \frac{1}{1 + \exp(-x)}
sigmoid ;; ;; \operatorname{sigmoid}(x) = \cfrac{1}{1 + \mathrm{e}^{-x}}
sigmoid ;; ;; S(x) = \frac{e^x}{e^x+1}
sigmoid ;; ;; y = (1+e^{-x})^{-1}
sigmoid ;; ;; y = 1 / (1 + e^{-x})
sigmoid ;; ;; g(z) = {1 \over 1+e^{-z}}
sigmoid ;; ;; \sigma(x)=\frac1{1+e^{-x}}
sigmoid ;; ;; \sigma(t) = \frac {1} {1 + e^{- t}}
sigmoid ;; ;; f(x)=\frac{1}{2}\left(1+\tanh\frac{x}{2}\right)
sigmoid ;; ;; f(x)=\frac12+\frac12\tanh\left(\frac x2\right)
sigmoid ;; ;; S\left( x \right) =\frac{1}{1+e^{-x}}=\frac{e^x}{e^x+1}
sigmoid ;; ;; \sigma \big( x \big) = \Big( 1 + e^{-x} \Big)^{-1}
sigmoid ;; ;; 𝜎(𝑥) = \frac{1}{1+𝑒^{−𝑥}}
sigmoid ;; ;; \mathbf{a} = \frac{1}{1+\exp(-\mathbf{z})}
sigmoid ;; ;; \begin{align*}⏎\sigma(x) &= \frac{1}{1+e^{-x}} \\⏎&= \frac{e^x}{1+e^x}⏎\end{align*}
sigmoid ;; ;; f(x) = \begin{cases} \frac{1}{1+e^{-x}} & x \ge 0 \\ \frac{e^x}{1+e^x} & x < 0 \end{cases}
log-sigmoid ;; ;; f(x)=\log\sigma(x)
log-sigmoid ;; ;; \text{LogSigmoid}(x) = \log\left(\frac{ 1 }{ 1 + \exp(-x)}\right)
log-sigmoid ;; ;; \mathrm{log\_sigmoid}(x) = \log(\mathrm{sigmoid}(x)) = -\log(1 + e^{-x})
log-sigmoid ;; ;; f(x) = -\ln(1+e^{-x})
log-sigmoid ;; ;; f(x) = \ln \frac{1}{1+e^{-x}}
hard-sigmoid ;; ;; \text{Hardsigmoid}(x) = \begin{cases} 0 & \text{if~} x \le -3, \\ 1 & \text{if~} x \ge +3, \\ x / 6 + 1 / 2 & \text{otherwise} \end{cases}
hard-sigmoid ;; ;; f(x)=\frac{\operatorname{ReLU6}(x+3)}{6}
hard-sigmoid ;; ;; f(x) = \frac{\min(\max(x+3, 0), 6)}{6}
hard-sigmoid ;; ;; f(x) = \max\left(0, \min\left(1, \frac{x+3}{6}\right)\right)
hard-sigmoid ;; ;; f(x) = \operatorname{clip}\left(\frac{x}{6}+\frac{1}{2}, 0, 1\right)
hard-sigmoid-02 ;; ;; f(x) = \max(0, \min(1, 0.2x + 0.5))
hard-sigmoid-02 ;; alpha=a beta=b ;; f(x)=\max(0,\min(1,\alpha x+\beta))
hard-sigmoid-02 ;; ;; f(x) = \begin{cases} 0 & x < -2.5 \\ 1 & x > 2.5 \\ 0.2 \cdot x + 0.5 & \text{otherwise} \end{cases}
tanh ;; ;; f(x)=\frac{e^x-e^{-x}}{e^x+e^{-x}}
tanh ;; ;; f(x)=\tanh x
tanh ;; ;; f(x)=\tanh(x)
tanh ;; ;; \text{Tanh}(x) = \tanh(x) = \frac{\exp(x) - \exp(-x)} {\exp(x) + \exp(-x)}
tanh ;; ;; tanh(x) = \frac{1-e^{-2x}}{1+e^{-2x}}
tanh ;; ;; tanh(x) = \frac{2}{1+e^{-2x}} - 1
tanh ;; ;; \operatorname{tanh}(x) = 2\sigma(2x) - 1
tanh ;; ;; f(x) = 2\operatorname{sigmoid}(2x) - 1
tanh ;; ;; f(x) = \frac{\sinh x}{\cosh x}
tanh ;; ;; f(x) = \frac{\sinh(x)}{\cosh(x)}
tanh ;; ;; f(x)=\mathrm{tanh}\left(x\right)
tanh ;; ;; f(x) = \frac{e^{2x}-1}{e^{2x}+1}
tanh ;; ;; y = 1 - \frac{2}{e^{2x}+1}
hard-tanh ;; max_val=hi min_val=lo ;; \text{HardTanh}(x) = \begin{cases} \text{max\_val} & \text{ if } x > \text{ max\_val } \\ \text{min\_val} & \text{ if } x < \text{ min\_val } \\ x & \text{ otherwise } \\ \end{cases}
hard-tanh ;; ;; \mathrm{hard\_tanh}(x) = \begin{cases} -1, & x < -1\\ x, & -1 \le x \le 1\\ 1, & 1 < x \end{cases}
hard-tanh ;; ;; f(x) = \max(-1, \min(1, x))
hard-tanh ;; ;; f(x) = \begin{cases} x & |x| \le 1 \\ \operatorname{sgn}(x) & |x| > 1 \end{cases}
hard-tanh ;; ;; f(x) = \begin{cases} x & x \in [-1, 1] \\ 1 & x > 1 \\ -1 & x < -1 \end{cases}
hard-tanh ;; ;; f(x) = \begin{cases} -1 & x < -1 \\ x & -1 \leq x \text{ and } x \leq 1 \\ 1 & \text{else} \end{cases}
hard-tanh ;; ;; f(x) = \tfrac12\left(|x+1| - |x-1|\right)
lecun-tanh ;; ;; f(x)=1.7159\tanh\!\left(\tfrac23x\right)
lecun-tanh ;; a=a b=b ;; f(x)=a\tanh(bx)
tanhshrink ;; ;; \text{Tanhshrink}(x) = x - \tanh(x)
tanhshrink ;; ;; f(x)=x-\tanh x
penalized-tanh ;; a=a ;; f(x)=\begin{cases}\tanh x,&x>0\\a\tanh x,&x\le0\end{cases}
arctan ;; ;; f(x)=\arctan x
arctan ;; ;; f(x)=\tan^{-1}(x)
arctan ;; ;; f(x) = \text{arctan}(x)
softsign ;; ;; f(x)=\frac{x}{1+|x|}
softsign ;; ;; \text{SoftSign}(x) = \frac{x}{ 1 + |x|}
softsign ;; ;; \mathrm{soft\_sign}(x) = \frac{x}{|x| + 1}
softsign ;; ;; y = \frac{x}{1+\left\lvert x \right\rvert}
softsign ;; ;; f(x) = x/(1+|x|)
softsign ;; ;; f(x) = \frac{x}{1+\operatorname{abs}(x)}
softplus ;; ;; f(x)=\ln(1+e^x)
softplus ;; ;; f(x) = \log(1 + e^{x})
softplus ;; ;; f(x) = ln( 1 + e^x)
softplus ;; beta=b ;; \text{Softplus}(x) = \frac{1}{\beta} * \log(1 + \exp(\beta * x))
softplus ;; beta=b ;; f(x)=\frac1\beta\log(1+e^{\beta x})
softplus ;; ;; \zeta(x) = \log\left(1 + \exp\left(x\right)\right)
softplus ;; ;; f(x) = \ln\left(1 + \mathrm{e}^x\right)
softplus ;; ;; f(x) = \log{(1+e^x)}
softplus ;; ;; f(x) = \log{1+e^x}
softplus ;; ;; f(x) = \log\{1+\exp(x)\}
softplus ;; ;; f(x) = \max(0,x) + \log(1+e^{-|x|})
softplus ;; ;; y = \ln \left[ 1 + \exp(x) \right]
softplus ;; ;; f(x) = \frac{\log_2(1+e^x)}{\log_2 e}
softplus ;; ;; f(x) = -\log\sigma(-x)
softplus ;; ;; f(x) = \log_e(1+e^x)
silu ;; ;; f(x)=x\,\sigma(x)=\frac{x}{1+e^{-x}}
silu ;; ;; silu(x) = x * sigmoid(x) = \frac{x}{1+e^{-x}}
silu ;; ;; \text{silu}(x) = x * \sigma(x), \text{where } \sigma(x) = \frac{1}{1+e^{-x}}
silu ;; ;; \mathrm{silu}(x) = x \cdot \mathrm{sigmoid}(x) = \frac{x}{1 + e^{-x}}
silu ;; ;; f(x) = x \odot \sigma(x)
silu ;; ;; f(x) = \frac{x}{1+\exp(-x)}
swish ;; beta=b ;; f(x)=x\,\sigma(\beta x)
swish ;; beta=b ;; \text{Swish}_\beta(x) = \frac{x}{1+e^{-\beta x}}
swish ;; beta=b ;; f(x) = x\cdot\text{sigmoid}(\beta x)
swish ;; beta=b ;; swish(x):=x\times\operatorname{sigmoid}(\beta x)=\frac{x}{1+e^{-\beta x}}
swish ;; beta=b ;; f(x;\beta) = x \cdot \sigma(\beta \cdot x)
e-swish ;; beta=b ;; f(x)=\beta x\,\sigma(x)
e-swish ;; beta=b ;; \operatorname{E-swish}(x) = \beta x \cdot \operatorname{sigmoid}(x)
gelu ;; ;; f(x)=x\,\Phi(x)
gelu ;; ;; \text{GELU}(x) = x * \Phi(x)
gelu ;; ;; f(x)=\frac x2\left(1+\operatorname{erf}\frac{x}{\sqrt2}\right)
gelu ;; ;; \text{GELU}(x) = 0.5x\left(1+\text{erf}\left(\frac{x}{\sqrt{2}}\right)\right)
gelu ;; ;; \mathrm{gelu}(x) = \frac{x}{2} \left(\mathrm{erfc} \left(⏎      \frac{-x}{\sqrt{2}} \right) \right)
gelu ;; ;; GELU(x) = xP(X\le x) = x\Phi(x) = x\cdot\frac12\left[1+\operatorname{erf}(x/\sqrt2)\right]
gelu ;; ;; f(x) = \frac{1}{2}x\left[1+\mathrm{erf}\left(x/\sqrt{2}\right)\right]
gelu-tanh ;; ;; f(x)=0.5x\left(1+\tanh\left[\sqrt{2/\pi}\left(x+0.044715x^3\right)\right]\right)
gelu-tanh ;; ;; gelu(x) = 0.5x(1+\tanh(\sqrt{\frac{2}{\pi}}(x+0.044715x^3)))
gelu-tanh ;; ;; \text{GELU}(x) = 0.5 * x * (1 + \text{Tanh}(\sqrt{2 / \pi} * (x + 0.044715 * x^3)))
gelu-tanh ;; ;; \mathrm{gelu}(x) = \frac{x}{2} \left(1 + \mathrm{tanh} \left(⏎      \sqrt{\frac{2}{\pi}} \left(x + 0.044715 x^3 \right) \right) \right)
gelu-tanh ;; ;; f(x) \approx \frac{1}{2} x \left(1+\tanh \left(\sqrt{\frac{2}{\pi}}\left(x+0.044715 x^{3}\right)\right)\right)
gelu-quick ;; ;; f(x)=x\,\sigma(1.702x)
gelu-quick ;; ;; \text{GELU}(x) \approx x\sigma(1.702 x)
gelu-quick ;; ;; gelu(x) \approx x \times sigmoid(1.702x)
mish ;; ;; f(x)=x\tanh(\ln(1+e^x))
mish ;; ;; \text{Mish}(x) = x * \text{Tanh}(\text{Softplus}(x))
mish ;; ;; \mathrm{mish}(x) = x ~ \mathrm{tanh}(\mathrm{softplus}(x))
mish ;; ;; f(x) = x \cdot \tanh(\zeta(x)), \quad \zeta(x) = \ln(1+e^x)
mish ;; ;; f(x) = x\tanh(u), \quad u=\ln(1+e^x)
mish ;; ;; f(x) = x \tanh\left(\log\left(1+e^{x}\right)\right)
mish ;; ;; Mish = x \times \tanh(\ln(1+e^{x}))
hard-mish ;; ;; f(x)=\frac x2\min(2,\max(0,x+2))
hard-swish ;; ;; f(x)=x\,\frac{\operatorname{ReLU6}(x+3)}{6}
hard-swish ;; ;; \text{Hardswish}(x) = \begin{cases} 0 & \text{if~} x \le -3, \\ x & \text{if~} x \ge +3, \\ x \cdot (x + 3) /6 & \text{otherwise} \end{cases}
hard-swish ;; ;; \text{h-swish}(x) = x \frac{\text{ReLU6}(x+3)}{6}
hard-swish ;; ;; \operatorname{h-swish}[x]=x \frac{\operatorname{ReLU6}(x+3)}{6}
hard-swish ;; ;; f(x) = \left\{\begin{array}{lr} 0, & x\le-3\\ \frac{x(x+3)}{6}, & -3<x<3\\ x, & x\ge3 \end{array}\right.
hardshrink ;; lambda=l ;; \text{HardShrink}(x) = \begin{cases} x, & \text{ if } x > \lambda \\ x, & \text{ if } x < -\lambda \\ 0, & \text{ otherwise } \end{cases}
hardshrink ;; lambda=l ;; f(x)=x\cdot\mathbf 1[|x|>\lambda]
hardshrink ;; lambda=l ;; f(x) = \begin{cases} x & x > \lambda \text{ or } x < -\lambda \\ 0 & \text{otherwise} \end{cases}
softshrink ;; lambda=l ;; \text{SoftShrinkage}(x) = \begin{cases} x - \lambda, & \text{ if } x > \lambda \\ x + \lambda, & \text{ if } x < -\lambda \\ 0, & \text{ otherwise } \end{cases}
softshrink ;; lambda=l ;; f(x)=\operatorname{sgn}(x)\max(|x|-\lambda,0)
softshrink ;; lambda=l ;; f(x) = \operatorname{sign}(x)\,(|x|-\lambda)_+
threshold ;; threshold=t value=v ;; y = \begin{cases} x, &\text{ if } x > \text{threshold} \\ \text{value}, &\text{ otherwise } \end{cases}
thresholded-relu ;; theta=theta ;; f(x) = x \text{ if } x > \theta, 0 \text{ otherwise}
thresholded-relu ;; theta=theta ;; f(x)=x\cdot\mathbf 1[x>\theta]
squared-relu ;; ;; f(x)=\max(0,x)^2
squared-relu ;; ;; f(x)=\left(\max(0,x)\right)^2
squared-relu ;; ;; f(x)=\operatorname{ReLU}^2(x)
star-relu ;; s=s b=b ;; f(x)=s\cdot\left(\operatorname{ReLU}(x)\right)^2+b
binary-step ;; ;; f(x) = \begin{cases} 0 & x < 0 \\ 1 & x \geq 0 \end{cases}
binary-step ;; ;; H(x) = \begin{cases} 1, & x \ge 0 \\ 0, & \text{elsewhere} \end{cases}
binary-step ;; ;; f(x) = \mathbb{1}_{x \ge 0}
sign ;; ;; f(x) = \operatorname{sgn}(x)
sign ;; ;; f(x) = \begin{cases} 1 & x > 0 \\ 0 & x = 0 \\ -1 & x < 0 \end{cases}
sign ;; ;; y = \text{sign}(x)
abs ;; ;; f(x)=|x|
abs ;; ;; f(x)=\sqrt{x^2}
linear ;; ;; f(x)=x
square ;; ;; f(x)=x^2
cube ;; ;; f(x) = x^{3}
exponential ;; ;; f(x)=e^x
exponential ;; ;; f(x)=\exp x
gaussian ;; ;; f(x)=e^{-x^2}
gaussian ;; ;; f(x)=\exp\left(-x^{2}\right)
sin ;; omega=w ;; f(x)=\sin(\omega x)
sin ;; omega=w ;; f(x)=\sin\omega x
cos ;; ;; f(x)=\cos x
sinc ;; ;; f(x)=\begin{cases}1,&x=0\\\frac{\sin x}{x},&x\ne0\end{cases}
sinc ;; ;; f(x)=\begin{cases} 1 & \text{for } x = 0 \\ \frac{\sin(x)}{x} & \text{for } x \neq 0 \end{cases}
gcu ;; ;; f(x)=x\cos x
snake ;; a=a ;; f(x)=x+\frac1a\sin^2(ax)
snake ;; a=a ;; \text{Snake}_a(x) = x + \frac{1}{a}\sin^{2}(a x)
snake ;; a=a ;; f(x) = x + \frac{1-\cos(2ax)}{2a}
bent-identity ;; ;; f(x)=\frac{\sqrt{x^2+1}-1}{2}+x
isru ;; alpha=a ;; f(x)=\frac{x}{\sqrt{1+\alpha x^2}}
isrlu ;; alpha=a ;; f(x)=\begin{cases}x,&x\ge0\\\frac{x}{\sqrt{1+\alpha x^2}},&x<0\end{cases}
isrlu ;; alpha=a ;; f(x)=\begin{cases}x\left(\frac{1}{\sqrt{1+\alpha x^2}}\right) & x<0 \\ x & x\ge0\end{cases}
sqnl ;; ;; f(x)=\begin{cases} 1 &: x > 2.0 \\ x - \frac{x^2}{4} &: 0 \leq x \leq 2.0 \\ x + \frac{x^2}{4} &: -2.0 \leq x < 0 \\ -1 &: x < -2.0 \end{cases}
squareplus ;; b=b ;; \mathrm{squareplus}(x) = \frac{x + \sqrt{x^2 + b}}{2}
sparse-plus ;; ;; \mathrm{sparse\_plus}(x) = \begin{cases}⏎      0, & x \leq -1\\⏎      \frac{1}{4}(x+1)^2, & -1 < x < 1 \\⏎      x, & 1 \leq x⏎    \end{cases}
sparse-sigmoid ;; ;; \mathrm{sparse\_sigmoid}(x) = \begin{cases} 0, & x \leq -1\\ \frac{1}{2}(x+1), & -1 < x < 1 \\ 1, & 1 \leq x \end{cases}
smelu ;; beta=b ;; f(x)=\begin{cases}0,&x\le-\beta\\\frac{(x+\beta)^2}{4\beta},&|x|\le\beta\\x,&x\ge\beta\end{cases}
soft-clipping ;; alpha=a ;; f(x)=\frac1\alpha\log\frac{1+e^{\alpha x}}{1+e^{\alpha(x-1)}}
aria2 ;; alpha=a beta=b ;; f(x)=(1+e^{-\beta x})^{-\alpha}
nlrelu ;; beta=b ;; f(x)=\ln(\beta\max(0,x)+1)
plu ;; alpha=a c=c ;; \mathrm{PLU}(x)=\max(\alpha(x+c)-c,\min(\alpha(x-c)+c,x))
pelu ;; a=a b=b ;; f(x)=\begin{cases}\frac abx,&x\ge0\\a(e^{x/b}-1),&x<0\end{cases}
mpelu ;; alpha=a beta=b ;; f(x)=\begin{cases}x,&x>0\\\alpha(e^{\beta x}-1),&x\le0\end{cases}
reu ;; ;; f(x)=\begin{cases}x,&x>0\\xe^x,&x\le0\end{cases}
srelu ;; t_r=tr a_r=ar t_l=tl a_l=al ;; f(x)=\begin{cases}t_r+a_r(x-t_r),&x\ge t_r\\x,&t_r>x>t_l\\t_l+a_l(x-t_l),&x\le t_l\end{cases}
xielu ;; alpha_p=ap alpha_n=an beta=b ;; f(x)=\begin{cases}\alpha_px^2+\beta x,&x>0\\\alpha_n(e^x-1)-\alpha_nx+\beta x,&x\le0\end{cases}
lisht ;; ;; f(x)=x\tanh x
lisht ;; ;; f(x) = x \cdot g(x), \quad g(x) = \tanh(x)
tanhexp ;; ;; f(x)=x\tanh(e^x)
phish ;; ;; f(x)=x\tanh(\operatorname{GELU}(x))
logish ;; ;; f(x)=x\ln(1+\sigma(x))
smish ;; alpha=a beta=b ;; f(x)=\alpha x\tanh(\ln(1+\sigma(\beta x)))
serf ;; ;; f(x)=x\operatorname{erf}(\ln(1+e^x))
elish ;; ;; f(x)=\begin{cases}x\,\sigma(x),&x\ge0\\(e^x-1)\,\sigma(x),&x<0\end{cases}
hard-elish ;; ;; f(x)=\begin{cases}x\max(0,\min(1,\frac{x+1}2)),&x\ge0\\(e^x-1)\max(0,\min(1,\frac{x+1}2)),&x<0\end{cases}
soft-root-sign ;; alpha=a beta=b ;; f(x)=\frac{x}{\frac x\alpha+e^{-x/\beta}}
erf ;; ;; f(x) = \operatorname{erf}(x)
probit ;; ;; \Phi(x)=\tfrac12\left(1+\operatorname{erf}\frac{x}{\sqrt2}\right)
laplace ;; mu=mu sigma=sigma ;; f(x)=\tfrac12\left[1+\operatorname{erf}\frac{x-\mu}{\sigma\sqrt2}\right]
log-cosh ;; ;; f(x)=\log\cosh x
log-cosh ;; ;; f(x)=\ln(\cosh(x))
cloglog ;; ;; f(x)=1-e^{-e^{x}}
cloglog ;; ;; f(x) = 1-\exp(-\exp(x))
seagull ;; ;; f(x)=\log(1+x^2)
unit-ramp ;; ;; f(x)=\min(\max(x,0),1)
drelu ;; delta=d ;; f(x)=\max(x,-\delta)
frelu ;; b=b ;; f(x)=\operatorname{ReLU}(x)+b
sqrt-softplus ;; ;; f(x)=\sqrt{\ln(1+e^x)}
dsilu ;; ;; f(x)=\sigma(x)(1+x(1-\sigma(x)))
elu ;; alpha=a ;; f(\alpha,x)=\left\{\begin{matrix}\alpha(e^{x}-1)&\text{for}&x<0\\x&\text{for}&x\geq0\end{matrix}\right.
relu ;; ;; f(x)=\left\{\begin{array}{rcl} 0 & \mbox{if} & x<0 \\ x & \mbox{if} & x\ge0 \end{array}\right.
relu ;; ;; \begin{aligned} f(x) &= x && \text{if } x > 0 \\ &= 0 && \text{otherwise} \end{aligned}
hard-swish ;; ;; \operatorname{h\text{-}swish}(x) = x\frac{\operatorname{ReLU6}(x+3)}{6}
sigmoid ;; ;; \sigma\colon x \mapsto \tfrac{1}{1+e^{-x}}
relu ;; ;; f(x) = \max_{}(0,\,x)
relu ;; ;; f: x \mapsto \max(0, x)
relu ;; ;; x \mapsto \max(0, x)
relu ;; ;; \relu(x) = \max(0, x)
mish ;; ;; \mish(x) = x \tanh(\softplus(x))
erf ;; ;; f(x) = \frac{2}{\sqrt{\pi}}\int_0^x e^{-t^2}\,dt
probit ;; ;; \Phi(x) = \frac{1}{\sqrt{2\pi}}\int_{-\infty}^{x} e^{-t^2/2}\,dt
probit ;; ;; \Phi(x) = \int_{-\infty}^x \frac{1}{\sqrt{2\pi}} \exp\left(-\frac{u^2}{2}\right) \mathrm{d}u
gelu ;; ;; f(x) = x \int_{-\infty}^x \frac{e^{-t^2/2}}{\sqrt{2\pi}}\,dt
shrink ;; lambda=l b=b ;; f(x)=\begin{cases}x+b,&x<-\lambda\\x-b,&x>\lambda\\0,&\text{otherwise}\end{cases}
`;

export const inPlainText = String.raw`
relu ;; ;; f(x) = max(0, x)
relu ;; ;; ReLU(x) = max(x, 0)
relu ;; ;; f(x)＝max（0，x）
relu ;; ;; f(x) = x if x > 0 else 0
relu ;; ;; f(x) = (x > 0) * x
relu ;; ;; f(𝑥) = max(0, 𝑥)
relu ;; ;; f(x) = x for x > 0, 0 otherwise
leaky-relu ;; alpha=a ;; f(x) = max(αx, x)
leaky-relu ;; ;; f(x) = x if x >= 0 else 0.01 * x
leaky-relu ;; alpha=a ;; f(x) = alpha * x for x < 0, x for x >= 0
leaky-relu ;; negative_slope=a ;; leaky_relu(x) = max(0, x) + negative_slope * min(0, x)
elu ;; alpha=a ;; elu(x) = x if x > 0 else alpha * (exp(x) - 1)
elu ;; alpha=a ;; f(x) = α(e^x − 1) for x ≤ 0 and x for x > 0
sigmoid ;; ;; sigmoid(x) = 1 / (1 + exp(-x))
sigmoid ;; ;; σ(x) = 1/(1+e^(-x))
sigmoid ;; ;; σ(x) = 1/(1 + e^-x)
sigmoid ;; ;; σ(z) = 1 / (1 + e⁻ᶻ)
sigmoid ;; ;; f(x) = 1/(1 + e**(-x))
tanh ;; ;; tanh(𝑥) = 2𝜎(2𝑥) − 1
tanh ;; ;; tanh(x) = (exp(x) - exp(-x)) / (exp(x) + exp(-x))
softplus ;; ;; Softplus(𝑥) = log(1 + exp(𝑥))
softplus ;; ;; f(x) = ln(1 + e^x)
softplus ;; ;; f(x) = log1p(exp(x))
softsign ;; ;; softsign(x) = x / (abs(x) + 1)
softsign ;; ;; f(x) = x / (1 + |x|)
silu ;; ;; silu(x) = x * sigmoid(x)
silu ;; ;; silu(x) = x·σ(x)
gelu ;; ;; gelu(x) = 0.5 * x * (1 + erf(x / sqrt(2)))
gelu ;; ;; GELU(x) = xΦ(x)
gelu-tanh ;; ;; gelu(x) = 0.5 * x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x^3)))
gelu-tanh ;; ;; GELU(x) = 0.5x(1 + tanh(√(2/π)(x + 0.044715x³)))
mish ;; ;; mish(x) = x * tanh(softplus(x))
hard-sigmoid-02 ;; ;; hard_sigmoid(x) = max(0, min(1, 0.2x + 0.5))
hard-swish ;; ;; hard_swish(x) = x * relu6(x + 3) / 6
squareplus ;; b=b ;; f(x) = (x + sqrt(x^2 + b)) / 2
tanhshrink ;; ;; f(x) = x - tanh(x)
gaussian ;; ;; f(x) = e^(-x²)
bent-identity ;; ;; f(x) = (√(x² + 1) − 1)/2 + x
log-sigmoid ;; ;; f(x) = log(1 / (1 + exp(-x)))
relu ;; ;; ReLU(x) = { x, x > 0; 0, x <= 0 }
relu ;; ;; f(x) = {0 if x < 0, x if x ≥ 0}
selu ;; a=a l=lambda ;; selu(x) = l * (x if x > 0 else a * (exp(x) - 1))
lecun-tanh ;; ;; f(x) = 1.7159 tanh(2x/3)
gelu ;; ;; f(x) = 0.5 x (1 + erf(x/√2))
silu ;; ;; f(x) = x sigmoid(x)
swish ;; beta=b ;; f(x) = x sigmoid(β x)
squareplus ;; b=b ;; squareplus(x) = ½(x + √(x² + b))
gelu ;; ;; gelu(x) = x * norm.cdf(x)
relu ;; ;; f(x) = np.maximum(0, x)
elu ;; alpha=a ;; f(x) = x            if x > 0⏎       α(e^x − 1)   if x ≤ 0
relu ;; ;; f(x) =⏎  max(0,⏎  x)
softshrink ;; lambda=l ;; softshrink(x) = sign(x) * max(|x| - lambda, 0)
`;
