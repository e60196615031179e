#include <cudnn.h>
#include <cuda_runtime.h>

// CUDNN_ACTIVATION_TANH
__device__ __forceinline__ float relu(float x) { return fmaxf(x, 0.f); }

__global__ void kernel(float *x, int n) {
  int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) x[i] = relu(x[i]);
}

void create(cudnnActivationDescriptor_t d, bool gate) {
  cudnnSetActivationDescriptor(d, gate ? CUDNN_ACTIVATION_SIGMOID : CUDNN_ACTIVATION_RELU, CUDNN_PROPAGATE_NAN, 0.0);
  cudnnSetActivationDescriptor(d, CUDNN_ACTIVATION_TANH, CUDNN_NOT_PROPAGATE_NAN, 0.0);
  cudnnSetActivationDescriptor(d, CUDNN_ACTIVATION_IDENTITY, CUDNN_NOT_PROPAGATE_NAN, 0.0);
  printf("CUDNN_ACTIVATION_ELU\n");
}
