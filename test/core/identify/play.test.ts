import { it } from 'vitest';
import { identified, nameOf, written } from './written';
it('plays', () => {
  const show = (s: string, hint = {}, d = {}) => {
    const t = performance.now();
    const r = identified(s, hint, d);
    const took = performance.now() - t;
    console.log(
      s,
      JSON.stringify(hint),
      '→',
      nameOf(r),
      r.isCommonplace ? '(common)' : '',
      r.maxDifference,
      r.at,
      JSON.stringify(r.values),
      JSON.stringify(r.change),
      took.toFixed(2),
    );
  };
  show('1/(1+exp(-x))');
  for (const s of [
    'x/(1+exp(-x))',
    '2/(1+exp(-2x))-1',
    'max(x,0.2x)',
    'x>0?x:1.5*(exp(x)-1)',
    'x/(1+exp(-1.702x))',
    'x/(1+exp(-1.5x))',
    '1.7159*tanh(2/3*x)',
    '1.7159*tanh(0.6667*x)',
    'min(max(x,-2),2)',
    'log(1+exp(3x))/3',
    'x+sin(3x)^2/3',
    'abs(x)>0.7?x:0',
    'x^2',
    '0.5*x*(1+tanh(sqrt(2/pi)*(x+0.044715x^3)))',
    '0.5*x*(1+tanh(0.8*(x+0.044715x^3)))',
    'x*x*x+sin(x)',
    'x>0?x:a*x',
    'x>0?x:x/sqrt(1+alpha*x^2)',
    '1.0507*(x>0?x:1.6733*(exp(x)-1))',
    'x>lo?(x<hi?x:hi):lo',
    '3',
    '0.5x',
    '2x+1',
    'exp(-x)/(1+exp(-x))^2',
    '1-tanh(x)^2',
    'x>0?1:0.01',
    'max(0,min(1,0.2*x+0.5))',
    's*max(0,x)^2+b',
    'x>0?1:0',
    'max(0,1-x)',
    'log(exp(x)+1)',
    'x>=tr ? tr + ar*(x - tr) : (x > tl ? x : tl + al*(x - tl))',
    'log((1 + exp(7*x)) / (1 + exp(7*(x - 1)))) / 7',
    'x>0?x:2.5*(exp(x/2.5)-1)',
    'a*x*tanh(log(1 + 1/(1 + exp(-b*x))))',
    '(1 + erf((x - m) / (s*sqrt(2)))) / 2',
  ])
    show(s);
  show('log10(1+exp(x))', { claims: 'softplus' });
  show('log2(1+exp(x))', { claims: 'softplus' });
  show('x>0?x:0.01x', { claims: 'relu' });
  show('tanh(x)', { claims: 'sigmoid' });
  show('0.5*x*(1+tanh(sqrt(2/pi)*(x+0.44715x^3)))', { claims: 'gelu' });
  show('0.5*x*(1+tanh(sqrt(2/pi)*(x+0.044715x^3)))', { claims: 'gelu' });
  show('0.5*x*(1+tanh(sqrt(2*pi)*(x+0.044715x^3)))', { claims: 'gelu' });
  show('x*tanh(log(1-exp(x)))', { claims: 'mish' });
  show('x>0?x:exp(x)', { claims: 'elu' });
  show('x>0?x:(exp(x)-1)*a', { claims: 'elu' });
  show('x>0?0.3x:x', { claims: 'leaky-relu' });
  show('x>0?x:-0.3x', { claims: 'leaky-relu' });
  show('min(0,x)', { claims: 'relu' });
  show('1/(1+exp(x))', { claims: 'sigmoid' });
  show('x*tanh(exp(x))', { claims: 'mish' });
  show('(exp(x)+exp(-x))/(exp(x)-exp(-x))', { claims: 'tanh' });
  show('clip((x+3)/6,0,1)', { claims: 'sigmoid' });
  show('x*clip(x+3,0,6)/6', { claims: 'hard-swish' });
  show('x*clip(x+3,0,6)/5', { claims: 'hard-swish' });
  show('1/(1+exp(-k*x))', { claims: 'sigmoid' });
  show('1.0507*(x>0?x:1.6733*exp(x)-1)', { claims: 'selu' });
  show('x*(1-x)', { isDerivative: true, claims: 'sigmoid' });
  show('1-x^2', { isDerivative: true, claims: 'tanh' });
  show('x>0?1:a', { isDerivative: true, claims: 'leaky-relu' });
  show('1-x', { isDerivative: true, claims: 'tanh' });
  show('x>0?1:x+a', { isDerivative: true, claims: 'elu' });
  show('x>0?1:exp(x)', { isDerivative: true, of: written('x>0?x:exp(x)-1') });
  show('g*(1-tanh(x)^2)', { isDerivative: true, of: written('tanh(x)') });
  show('y*(1-y)', { isDerivative: true, of: written('1/(1+exp(-x))') });
  show('f(y)=y*(1-y)', { isDerivative: true, of: written('1/(1+exp(-x))') });
  show('f(y)=y*(1+y)', { isDerivative: true, of: written('1/(1+exp(-x))') });
});
