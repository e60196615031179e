/** What `identify` says of one formula, as it prints it. */
export interface FoundFormula {
  readonly span: readonly [start: number, end: number];
  readonly kind: 'definition' | 'expression' | 'derivative' | 'equation' | 'name';
  readonly claims: string | null;
  readonly activation: string | null;
  readonly parameters: Readonly<Record<string, number>>;
  readonly verdict: 'equal' | 'rounded' | 'approximates' | 'differs' | 'unknown';
  readonly derivative: boolean;
  readonly maxDifference: number | null;
  readonly at: number | null;
  readonly holds: boolean | 'approximately' | null;
  readonly stability: readonly {
    readonly dtype: string;
    readonly what: 'value' | 'gradient';
    readonly kind: 'inf' | 'nan' | 'zero' | 'digits' | 'harmless';
    readonly from: number;
  }[];
  readonly message: string;
}

type FindFormulas = (text: string, language: string) => readonly FoundFormula[];

/** All formulas of a text, by the product; until it finds any, the corpus alone is tested. */
export const foundIn = undefined as FindFormulas | undefined;
