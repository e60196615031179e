#include "flashlight/fl/nn/nn.h"

namespace fl::pkg::vision {

Block::Block(int width) {
  add(fl::ReLU());
  add(ReLU());
  add(LeakyReLU(0.1));
  add(new LeakyReLU);
  add(std::make_shared<PReLU>(width, 0.1));
}

Variable attend(const Variable& scores) { return softmax(scores, 1); }

std::unique_ptr<Module> Block::clone() const { return std::make_unique<PReLU>(*this); }

void look(Container& net, const LeakyReLU& other) {
  auto first = std::dynamic_pointer_cast<PReLU>(net.module(0));
  LeakyReLU plain;
}

} // namespace fl::pkg::vision

CEREAL_REGISTER_TYPE(fl::LeakyReLU)
