/** What the bench uses of MathJax's Node bundle, which comes without types. */
declare module '@mathjax/src' {
  const mathjax: {
    init(options: object): Promise<{
      startup: { adaptor: { outerHTML(node: unknown): string } };
      tex2svgPromise(latex: string, options: { display: boolean }): Promise<unknown>;
    }>;
  };
  export default mathjax;
}
