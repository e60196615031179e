import type { WrittenFormula } from '../formulas/writtenFormula';

/** What a text calls a formula, without the commands of LaTeX: `softplus`, `σ′`; undefined where it has no name. */
export function spokenName({ name, kind, language }: WrittenFormula): string | undefined {
  if (!name || language !== 'latex') return name?.text;
  const plain = name.text
    .replace(/\\(?:operatorname\*?|(?:math|text)[a-z]*|rm|bf|it|sf)(?![a-zA-Z])\s*/g, '')
    .replace(/\\([a-zA-Z]+)\s*/g, (_, word: string) => greek.get(word) ?? word)
    .replace(/\\[^a-zA-Z]|[{}$]/g, '')
    .trim();
  const isPrimed = kind !== 'derivative' || /['’′]$/.test(plain);
  return isPrimed ? plain.replace(/['’]/g, '′') : `${plain}′`;
}

const greek: ReadonlyMap<string, string> = new Map(
  `alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ
  varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω`
    .split(/\s+/)
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? word] as const] : [])),
);
