/** The colors and lines a picture is drawn with; they come from the editor's theme, or from the terminal's plain white page. */
export interface Ink {
  readonly foreground: string;
  readonly axis: string;
  readonly grid: string;
  /** One for each function, in order; the first again after the last. */
  readonly curves: readonly [string, ...string[]];
  /** What lies behind the picture: fills the open end of a jump. */
  readonly paper: string;
  /** Whether the picture brings its own paper, or lies on the editor's. */
  readonly plate: boolean;
  /** In pixels, of f; f′ is a little thinner. */
  readonly line: number;
}
