library(keras)
library(ggplot2)

model <- keras_model_sequential() %>%
  layer_dense(units = 256, activation = "relu", input_shape = c(784)) %>%
  layer_dropout(rate = 0.4) %>%
  layer_conv_2d(filters = 8, kernel_size = 3, activation = 'tanh', padding = "same") %>%
  layer_activation("selu") %>%
  layer_activation_leaky_relu(alpha = 0.1) %>%
  layer_activation_elu(alpha = 0.5) %>%
  layer_activation_relu() %>%
  layer_dense(units = 8, activation = activation_elu) %>%
  layer_lstm(units = 4, activation = "tanh", recurrent_activation = "sigmoid") %>%
  layer_dense(units = 10, activation = "softmax", name = "relu")

model %>% compile(loss = "categorical_crossentropy", optimizer = optimizer_rmsprop(), metrics = c("accuracy"))
print("a relu network") # activation = "gelu"
ggplot(df, aes(x, y)) + geom_smooth(method = "linear")
kernel <- svm(y ~ x, kernel = "sigmoid"); fit <- approx(x, y, method = "linear")
