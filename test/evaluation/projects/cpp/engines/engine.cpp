// A network for TensorRT, an operation of oneDNN, and small libraries.
#include "NvInfer.h"
#include "oneapi/dnnl/dnnl.hpp"
#include "tiny_dnn/tiny_dnn.h"

using namespace nvinfer1;
using namespace tiny_dnn;
using namespace tiny_dnn::activation;

namespace {

ILayer* block(INetworkDefinition* network, ITensor& x) {
  auto* first = network->addActivation(x, ActivationType::kRELU);
  auto* leaky = network->addActivation(*first->getOutput(0), nvinfer1::ActivationType::kLEAKY_RELU);
  leaky->setAlpha(0.1f);
  auto* squash = network->addActivation(*leaky->getOutput(0), ActivationType::kSIGMOID);
  squash->setName("kRELU");
  return network->addPooling(*squash->getOutput(0), PoolingType::kMAX, DimsHW{2, 2});
}

void fuse(dnnl::post_ops& ops) {
  ops.append_eltwise(dnnl::algorithm::eltwise_relu, 0.f, 0.f);
  ops.append_eltwise(dnnl::algorithm::eltwise_gelu_tanh, 0.f, 0.f);
  ops.append_binary(dnnl::algorithm::binary_add, {});
  const int kind = dnnl_eltwise_mish;
}

void small() {
  network<sequential> net;
  net  convolutional_layer(32, 32, 5, 1, 6) << <<tanh_layer() << fully_connected_layer(3, 4)
       <<relu_layer()  <<leaky_relu_layer()  <<softmax_layer();
  fully_connected_layer old(3, 4);
  average_pooling_layer pool(2, 2);
}

}  // namespace
