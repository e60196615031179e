library(keras)

model <- keras_model_sequential() %>%
  layer_dense(64, "relu", input_shape = 4) %>%
  layer_dense(1, "sigmoid")
output <- layer_dense(model, 3, "softmax")
plot(x, y, "linear")
