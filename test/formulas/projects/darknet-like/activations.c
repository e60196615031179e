#include "activations.h"

#include <math.h>

static inline float logistic_activate(float x) { return 1.f / (1.f + expf(-x)); }
static inline float relu_activate(float x) { return x * (x > 0); }
static inline float elu_activate(float x) { return (x >= 0) * x + (x < 0) * expf(x); }
static inline float leaky_activate(float x) { return (x > 0) ? x : .1f * x; }
static inline float tanh_activate(float x) { return (expf(2 * x) - 1) / (expf(2 * x) + 1); }
static inline float hardtan_activate(float x)
{
    if (x < -1) return -1;
    if (x > 1) return 1;
    return x;
}

static inline float logistic_gradient(float y) { return y * (1 - y); }
static inline float relu_gradient(float x) { return (x > 0); }
static inline float leaky_gradient(float x) { return (x > 0) ? 1 : .1f; }
static inline float tanh_gradient(float y) { return 1 - y * y; }

float activate(float x, ACTIVATION a)
{
    switch (a) {
    case LOGISTIC: return logistic_activate(x);
    case RELU: return relu_activate(x);
    case ELU: return elu_activate(x);
    default: return x;
    }
}

int out_size(int size, int kernel, int stride, int pad) { return (size + 2 * pad - kernel) / stride + 1; }

float constrain(float min, float max, float a)
{
    if (a < min) return min;
    if (a > max) return max;
    return a;
}
