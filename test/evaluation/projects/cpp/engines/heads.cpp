#include "NvInfer.h"

using namespace nvinfer1;

// Probabilities over the classes, and the heat map of a detector.
ITensor* classify(INetworkDefinition* network, ITensor& logits) {
  ISoftMaxLayer* softmax = network->addSoftMax(logits);
  softmax->setAxes(1 << 1);
  auto* heat = network->addActivation(logits, ActivationType::kSIGMOID);
  return network->addSoftMax(*heat->getOutput(0))->getOutput(0);
}
