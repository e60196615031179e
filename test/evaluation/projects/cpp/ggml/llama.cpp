#include "ggml.h"
#include <string>

enum llm_ffn_op_type { LLM_FFN_SILU, LLM_FFN_GELU, LLM_FFN_RELU, LLM_FFN_RELU_SQR };

// ggml_silu is the default
static struct ggml_tensor * build_ffn(struct ggml_context * ctx, struct ggml_tensor * cur, llm_ffn_op_type type) {
    switch (type) {
        case LLM_FFN_SILU:
            cur = ggml_silu(ctx, cur);
            break;
        case LLM_FFN_GELU:
            cur = ggml_gelu(ctx, cur);
            cur = ggml_gelu_erf(ctx, cur);
            cur = ggml_gelu_quick(ctx, cur);
            break;
        case LLM_FFN_RELU_SQR:
            cur = ggml_relu(ctx, cur);
            cur = ggml_sqr(ctx, cur);
            break;
        default:
            GGML_ABORT("no ggml_relu here");
    }
    cur = ggml_leaky_relu(ctx, cur, 0.1f, true);
    cur = ggml_soft_max(ctx, ggml_soft_max_ext(ctx, cur, nullptr, 1.0f, 0.0f));
    cur = ggml_unary(ctx, cur, GGML_UNARY_OP_HARDSWISH);
    cur = ggml_swiglu(ctx, cur);
    cur = ggml_soft_max_back(ctx, cur, cur);
    return cur;
}
