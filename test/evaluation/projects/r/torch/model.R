library(torch)
library(luz)

slope <- 0.2
# a comment: nn_relu() and nnf_gelu(x)

net <- nn_module(
  "Net",
  initialize = function(width, negative = 0.1) {
    self$fc1 <- nn_linear(10, width)
    self$act <- nn_leaky_relu(negative_slope = 0.2)
    self$gelu <- nn_gelu()
    self$tail <- nn_sequential(nn_linear(width, width), nn_relu(inplace = TRUE), nn_elu(0.5), nn_silu(), nn_tanh())
    self$relu_count <- 0L
  },
  forward = function(x) {
    x <- self$fc1(x) %>% nnf_relu() %>% self$tail()
    x <- nnf_gelu(x) + nnf_leaky_relu(x, 0.05) + torch_sigmoid(x) * torch_tanh(x)
    x <- nnf_softplus(x) + torch_relu(x) + torch::nnf_elu(x) + nnf_hardtanh(x)
    x <- x$relu()$sigmoid() + torch_exp(x)
    x <- nnf_interpolate(x, scale_factor = 2, mode = "linear")
    cat("nn_relu()", r"(raw nnf_gelu("x"))", 'relu\n')
    nnf_log_softmax(x, dim = 2)
  }
)

relu <- function(x) pmax(x, 0)
y <- relu(c(-1, 1))
loss <- nnf_cross_entropy(net, y); loss2 <- nn_bce_with_logits_loss()
