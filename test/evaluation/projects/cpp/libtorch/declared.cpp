#include <torch/torch.h>

struct HeadImpl : torch::nn::Module {
  torch::nn::LeakyReLU leaky{torch::nn::LeakyReLUOptions().negative_slope(0.2)};
  torch::nn::ELU elu(torch::nn::ELUOptions().alpha(0.5));
  torch::nn::LeakyReLU later{nullptr};
  torch::nn::ReLU plain;

  torch::Tensor forward(torch::Tensor x) { return leaky(x) + elu(plain(x)); }
};
