#include "ggml.h"

struct fused {
    ggml_glu_op glu = ggml_glu_op::GGML_GLU_OP_SWIGLU;
    ggml_unary_op unary = GGML_UNARY_OP_COUNT;
};

static ggml_tensor * gated(ggml_context * ctx, ggml_tensor * x, ggml_tensor * gate, int kind) {
    switch (kind) {
        case 0: return ggml_geglu_split(ctx, x, gate);
        case 1: return ggml_geglu_erf_split(ctx, x, gate);
        case 2: return ggml_geglu_quick(ctx, x);
        default: return ggml_leaky_relu(ctx, x, 0.2f, false);
    }
}

static bool is_supported(const ggml_tensor * op) {
    switch (op->op) {
        case GGML_OP_SOFT_MAX:
        case GGML_OP_LEAKY_RELU:
            return true;
        case GGML_OP_SOFT_MAX_BACK:
            return false;
        case GGML_OP_GLU:
            return ggml_get_glu_op(op) != ggml_glu_op::GGML_GLU_OP_GEGLU_QUICK;
        default:
            return false;
    }
}
