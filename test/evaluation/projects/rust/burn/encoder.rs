use burn::nn::activation::{Activation, ActivationConfig};
use burn::nn::transformer::TransformerEncoderConfig;
use burn::nn::LeakyReluConfig;

fn configs() -> Vec<ActivationConfig> {
    vec![
        ActivationConfig::GeluApproximate,
        ActivationConfig::Gelu,
        ActivationConfig::LeakyRelu(LeakyReluConfig::new().with_negative_slope(0.2)),
        ActivationConfig::HardSwish,
    ]
}

fn encoder(width: usize) -> TransformerEncoderConfig {
    TransformerEncoderConfig::new(width, 4 * width, 8, 6).with_activation(ActivationConfig::Relu)
}
