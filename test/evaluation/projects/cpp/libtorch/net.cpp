#include <torch/torch.h>
#include <iostream>

// nn: torch::relu(x) everywhere
/* torch::nn::GELU() */
namespace F = torch::nn::functional;
constexpr double kSlope = 0.2;

struct NetImpl : torch::nn::Module {
  NetImpl(int64_t width)
      : conv1(torch::nn::Conv2dOptions(1, width, 5).padding_mode(torch::kZeros)),
        fc1(width, 10) {
    register_module("relu", torch::nn::ReLU());
    seq = torch::nn::Sequential(
        torch::nn::Linear(3, 8), torch::nn::ReLU(true),
        torch::nn::Linear(8, 8), torch::nn::LeakyReLU(torch::nn::LeakyReLUOptions().negative_slope(0.2)),
        torch::nn::ELU(torch::nn::ELUOptions().alpha(0.5)), torch::nn::Tanh(),
        torch::nn::Functional(torch::sigmoid), torch::nn::SiLU(), torch::nn::GELU());
  }

  torch::Tensor forward(torch::Tensor x) {
    x = torch::relu(torch::max_pool2d(conv1->forward(x), 2));
    x = torch::gelu(x) + torch::gelu(x, "tanh") + F::gelu(x);
    x = F::leaky_relu(x, F::LeakyReLUFuncOptions().negative_slope(0.1));
    x = torch::leaky_relu(x, 0.3) + torch::leaky_relu(x);
    x = x.relu().sigmoid_() + torch::elu(x) + torch::softplus(x) + torch::hardtanh(x);
    x = F::softplus(x) + torch::nn::functional::mish(x) + torch::hardswish(x) + torch::silu(x);
    x = torch::exp(x) + torch::clamp(x, 0, 1) + std::tanh(0.5f);
    auto options = F::InterpolateFuncOptions().mode(torch::kLinear);
    std::cout << "torch::relu(x) is " << relu_count_ << R"(raw torch::tanh(x) ")" << std::endl;
    return torch::log_softmax(fc1->forward(x), /*dim=*/1) + F::softmax(x, F::SoftmaxFuncOptions(1)) + torch::softmax(x, 1);
  }

  int relu_count_ = 0;
  torch::nn::Conv2d conv1;
  torch::nn::Linear fc1;
  torch::nn::Sequential seq{nullptr};
};
TORCH_MODULE(Net);

static float relu(float x) { return x > 0 ? x : 0; }

float apply(float x) { return relu(x) * 2; }

#define USE_RELU 1
torch::Tensor loss(torch::Tensor a, torch::Tensor b) {
  return F::cross_entropy(a, b) + torch::binary_cross_entropy_with_logits(a, b);
}
