#include "ggml.h"
#include <math.h>
#include <stdio.h>

#define GELU_COEF_A 0.044715f
#define SLOPE 0.05f

/* table of GGML_UNARY_OP_RELU and others */
static const char * const names[] = { "relu", "gelu", "GGML_UNARY_OP_TANH" };

static inline float ggml_gelu_f32(float x) { return 0.5f * x * (1.0f + tanhf(x)); }

void compute(struct ggml_context * ctx, struct ggml_tensor * a, enum ggml_unary_op op) {
    struct ggml_tensor * b = ggml_relu_inplace(ctx, ggml_tanh(ctx, a));
    b = ggml_leaky_relu(ctx, b, SLOPE, false);
    b = ggml_leaky_relu(ctx, b, 1e-2f, false);
    b = ggml_elu(ctx, ggml_sigmoid(ctx, ggml_hardsigmoid(ctx, b)));
    b = ggml_mul(ctx, ggml_softplus(ctx, a), b);
    switch (op) {
        case GGML_UNARY_OP_SILU:
        case GGML_UNARY_OP_GELU:
        case GGML_UNARY_OP_GELU_ERF:
        case GGML_UNARY_OP_GELU_QUICK:
        case GGML_UNARY_OP_TANH: break;
        case GGML_GLU_OP_REGLU: break;
        case GGML_UNARY_OP_COUNT: break;
    }
    printf("ggml_relu %d \" ggml_gelu(ctx)\n", relu_count); // ggml_silu(ctx, a)
    ggml_vec_silu_f32(3, NULL, NULL);
}
