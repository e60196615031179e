/** Names that numbers have which somebody chose: slopes, scales, thresholds, and letters that are no input. */
export const parameterNames =
  /^(?:alpha|beta|gamma|theta|lambda|lambd|lam|mu|sigma|tau|eps|epsilon|slope|scale|threshold|negative_slope|leak|temperature|t?emp|[abck]|[α-ω]|[A-Z][A-Z0-9_]+)\d*_?$/;
