#' A gate with the library's hard swish, or an own one where it has none.
#' @importFrom torch nn_module nn_linear torch_relu
gate <- nn_module(
  initialize = function(width) {
    self$fc <- nn_linear(width, width)
  },
  forward = function(x) {
    torch_relu(self$fc(x))$sigmoid() * x
  }
)

nn_hardswish <- nn_module(
  forward = function(x) x * (x + 3)$clamp(0, 6) / 6
)

stem <- function(width) list(nn_linear(3, width), nn_hardswish())
