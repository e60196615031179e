import type { GrammarTables } from './knownGrammars';

const cOperators: readonly string[] = [
  'right = = += =add -= =subtract *= =multiply /= =divide %= =truncatedRemainder &= =bits |= =bits ^= =bits <<= =bits >>= =bits >>>= =bits',
  'right ? ?',
  'left || or',
  'left && and',
  'left | bits',
  'left ^ bits',
  'left & bits',
  'left == equal != unequal',
  'left < smaller <= smallerEq > larger >= largerEq instanceof type',
  'left << bits >> bits >>> bits',
  'left + add - subtract',
  'left * multiply / divide % truncatedRemainder',
  'prefix - negate + plus ! not ~ bits ++ step -- step & same * same',
  'prefix new same',
];

/** By language, the rows of `operatorsOf`, assignments first, and the words that no operand begins with. */
export const grammarTables: GrammarTables = {
  cpp: {
    operators: cOperators,
    reserved:
      'break case catch const constexpr continue default do else for goto if namespace return static struct switch template throw try typedef using while',
  },
  formula: {
    operators: [
      'right = =',
      'right ? ?',
      'left or or',
      'left and and',
      'left < smaller <= smallerEq ≤ smallerEq > larger >= largerEq ≥ largerEq == equal != unequal ≠ unequal',
      'left + add - subtract − subtract',
      'left * multiply / divide % remainder mod remainder × multiply · multiply ⋅ multiply ÷ divide',
      'juxtaposed',
      'prefix - negate + plus not not − negate',
      'right ^ power ** power',
    ],
    reserved: 'or and mod',
  },
  go: {
    operators: [
      'right = = := = += =add -= =subtract *= =multiply /= =divide %= =truncatedRemainder &= =bits |= =bits ^= =bits <<= =bits >>= =bits &^= =bits ++ none -- none <- none',
      'left || or',
      'left && and',
      'left == equal != unequal < smaller <= smallerEq > larger >= largerEq',
      'left + add - subtract | bits ^ bits',
      'left * multiply / divide % truncatedRemainder << bits >> bits & bits &^ bits',
      'prefix - negate + plus ! not * same & same ^ bits <- step',
    ],
    reserved:
      'break case chan const continue default defer else fallthrough for go goto if import package range return select switch type var',
  },
  java: {
    operators: cOperators,
    reserved:
      'break case catch class continue default do else extends finally for if implements import package return switch throw throws try while',
  },
  javascript: {
    operators: [
      'right = = += =add -= =subtract *= =multiply /= =divide %= =truncatedRemainder **= =power &= =bits |= =bits ^= =bits <<= =bits >>= =bits >>>= =bits &&= =and ||= =or ??= =bits => none',
      'right ? ?',
      'left || or ?? missing',
      'left && and',
      'left | bits',
      'left ^ bits',
      'left & bits',
      'left == equal != unequal === equal !== unequal',
      'left < smaller <= smallerEq > larger >= largerEq in membership instanceof type',
      'left << bits >> bits >>> bits',
      'left + add - subtract',
      'left * multiply / divide % truncatedRemainder',
      'prefix - negate + plus ! not ~ bits ++ step -- step typeof type void step delete step await same',
      'right ** power',
      'prefix new same',
    ],
    reserved:
      'break case catch const continue debugger default do else export extends finally for if in instanceof let return switch throw try var while with',
  },
  julia: {
    operators: [
      'right = = += =add -= =subtract *= =multiply /= =divide ÷= =floorDivide %= =truncatedRemainder ^= =power |= =bits &= =bits',
      'right => pair',
      'right ? ?',
      'left || or',
      'left && and',
      'left < smaller <= smallerEq ≤ smallerEq > larger >= largerEq ≥ largerEq == equal === equal != unequal ≠ unequal !== unequal in membership ∈ membership ∉ membership isa type <: type >: type ≈ type',
      'left |> |>',
      'left : range',
      'left + add - subtract | or ⊻ bits − subtract',
      'left * multiply / divide ÷ floorDivide % truncatedRemainder & and \\ matrix ⋅ matrix × matrix ∘ matrix',
      'left // divide',
      'left << bits >> bits',
      'juxtaposed',
      'prefix - negate + plus ! not ~ bits − negate',
      'right ^ power',
    ],
    reserved:
      'baremodule begin break catch const continue do else elseif end export finally for function global if import let local macro module quote return struct try using while',
  },
  matlab: {
    operators: [
      'right = = += =add -= =subtract *= =multiply /= =divide ^= =power |= =or &= =and',
      'left || or',
      'left && and',
      'left | or',
      'left & and',
      'left < smaller <= smallerEq > larger >= largerEq == equal ~= unequal != unequal',
      'left : range',
      'left + add - subtract',
      'left * multiply / divide \\ matrix',
      'prefix - negate + plus ~ not ! not ++ step -- step',
      'left ^ power ** power',
    ],
    reserved:
      'break case catch classdef continue else elseif end for function global if otherwise parfor persistent return switch try while',
  },
  python: {
    operators: [
      'right = = := = += =add -= =subtract *= =multiply /= =divide //= =floorDivide %= =remainder **= =power @= =matrix &= =and |= =or ^= =bits <<= =bits >>= =bits',
      'right if if',
      'left or or',
      'left and and',
      'prefix not not',
      'left < smaller <= smallerEq > larger >= largerEq == equal != unequal <> unequal in membership not membership is identity',
      'left | or',
      'left ^ bits',
      'left & and',
      'left << bits >> bits',
      'left + add - subtract',
      'left * multiply / divide // floorDivide % remainder @ matrix',
      'prefix - negate + plus ~ not',
      'right ** power',
      'prefix await same',
    ],
    reserved:
      'and or in is if else elif for while return def class import from as with try except finally raise pass break continue global nonlocal del assert',
  },
  r: {
    operators: [
      'right <- = <<- = = = := = -> none ->> none',
      'left ~ pair',
      'left || or | or',
      'left && and & and',
      'prefix ! not',
      'left < smaller <= smallerEq > larger >= largerEq == equal != unequal',
      'left + add - subtract',
      'left * multiply / divide',
      'left |> |> %>% |> %% remainder %/% floorDivide %*% matrix %in% membership %o% matrix %||% missing',
      'left : range',
      'prefix - negate + plus ~ pair',
      'right ^ power ** power',
    ],
    reserved: 'if else for while repeat function in next break',
  },
  rust: {
    operators: [
      'right = = += =add -= =subtract *= =multiply /= =divide %= =truncatedRemainder &= =bits |= =bits ^= =bits <<= =bits >>= =bits => none',
      'left || or',
      'left && and',
      'left == equal != unequal < smaller <= smallerEq > larger >= largerEq',
      'left | bits',
      'left ^ bits',
      'left & bits',
      'left << bits >> bits',
      'left + add - subtract',
      'left * multiply / divide % truncatedRemainder',
      'prefix - negate ! not * same & same && same',
    ],
    reserved:
      'as break const continue else enum extern fn for impl in let mod pub ref return static struct trait type use where while',
  },
};
