#include <torch/torch.h>

// The foreign side hands tensors over by address.
torch::Tensor* smooth(torch::Tensor* self, double beta) {
  auto leaky = torch::leaky_relu(*self);
  auto plus = torch::softplus(*self, beta);
  auto clipped = torch::hardtanh(*self, -2.0, 2.0);
  return new torch::Tensor(torch::elu(*self, /*alpha=*/0.5) + leaky * plus + torch::celu(clipped));
}
