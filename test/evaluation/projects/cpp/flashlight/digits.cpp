#include "flashlight/fl/flashlight.h"

using namespace fl;

int main() {
  Sequential model;
  model.add(Linear(784, 128));
  model.add(ReLU());
  model.add(fl::LeakyReLU(0.2));
  model.add(std::make_shared<fl::PReLU>(128, 0.1));
  model.add(Swish(1.5));
  model.add(LogSoftmax());
  auto scores = fl::softmax(model(input), 0);
  auto gate = sigmoid(scores) * fl::tanh(gelu(scores));
}

std::unique_ptr<Module> LeakyReLU::clone() const {
  return std::make_unique<LeakyReLU>(*this);
}
