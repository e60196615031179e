#include <torch/torch.h>
#include "layers/relu.h"
using namespace torch;
namespace nn = torch::nn;

constexpr auto kSize = 1'000'000; const char q = '"', b = '\'';
#define SLOPE 0.2
const double kLeak = 0.1;

struct Generator : nn::Module {
  nn::Sequential net{
      nn::ConvTranspose2d(nn::ConvTranspose2dOptions(64, 32, 4)), nn::BatchNorm2d(32), nn::ReLU(nn::ReLUOptions().inplace(true)),
      nn::Linear(3, 3), nn::LeakyReLU(nn::LeakyReLUOptions().negative_slope(0.2)),
      nn::Softplus(nn::SoftplusOptions().beta(2)), nn::Hardtanh(nn::HardtanhOptions().min_val(-2).max_val(2)), nn::Tanh()};
  nn::Linear fc{nullptr};

  Tensor forward(Tensor x) override {
    auto y = at::relu(x) + torch::sigmoid(net->forward(x)).tanh();
    y = torch::nn::functional::elu(y) + torch::leaky_relu(y, kLeak) + torch::leaky_relu(y, SLOPE);
    auto* p = &y; p->relu_();
    const char* s = R"x(torch::relu(x) )" still)x"; // torch::gelu \
       torch::tanh(x)
    TORCH_CHECK(kSize > 0, "torch::relu(x)");
    return torch::log_softmax(y, 1);
  }
};
Tensor relu6(const Tensor& t) { return t.clamp(0, 6); }
Tensor g(const Tensor& t) { return relu6(t); }
