#include "ggml.h"

static struct ggml_tensor * feed_forward(struct ggml_context * ctx, struct ggml_tensor * x, struct ggml_tensor * up) {
    x = ggml_silu_inplace(ctx, x);
    x = ggml_gelu_quick_inplace(ctx, x);
    x = ggml_geglu_split(ctx, x, up);
    x = ggml_swiglu_swapped(ctx, x);
    x = ggml_soft_max_inplace(ctx, x);
    return ggml_scale_inplace(ctx, x, 0.5f);
}
