# Activations for the lab; each works on vectors.
sigmoid <- function(x) 1 / (1 + exp(-x))

sigmoid_grad <- function(x) {
  s <- sigmoid(x)
  s * (1 - s)
}

relu <- function(x) pmax(0, x)

relu_grad <- function(x) ifelse(x > 0, x, 0)

softplus <- function(x) log(1 + exp(x))

elu <- function(x, alpha = 1) ifelse(x > 0, x, alpha * (exp(x) - 1))

gelu <- function(x) x * dnorm(x)

rmse <- function(y, p) sqrt(mean((y - p)^2))

scale01 <- function(x) (x - min(x)) / (max(x) - min(x))
