#include <cuda_runtime.h>

__device__ __forceinline__ float gelu(float x) {
  const float kAlpha = 0.7978845608f;
  const float kBeta = 0.044715f;
  return 0.5f * x * (1.0f + tanhf(kAlpha * (x + kBeta * x * x * x)));
}

__device__ __forceinline__ float silu(float x) { return x / (1.0f + __expf(-x)); }

__device__ __forceinline__ float quick_gelu(float x) { return x / (1.0f + __expf(-1.702f * x)); }

__device__ __forceinline__ float softplus(float x) { return x > 20.0f ? x : log1pf(expf(x)); }

__device__ __forceinline__ float d_sigmoid(float z) {
  const float s = 1.0f / (1.0f + __expf(-z));
  return s * (1.0f + s);
}

__global__ void silu_kernel(const float* in, float* out, int n) {
  const int i = blockIdx.x * blockDim.x + threadIdx.x;
  if (i < n) out[i] = silu(in[i]);
}

int grid_size(int n) { return (n + 255) / 256; }
