net <- nn.train(x, y, hidden = 5, activationfun = "sigm")
net <- fit(X, y, hidden.layers = c(5, 5), activ.functions = c("tanh", "relu"))
add <- function(model, activ_fn = c("linear", "softmax")) match.arg(activ_fn)
kinds <- c("relu", "tanh")
