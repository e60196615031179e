"""Configuration of Heron, a small speech encoder."""

from dataclasses import dataclass, field

import attr
from pydantic import BaseModel, Field

from ...configuration_utils import PreTrainedConfig


class HeronConfig(PreTrainedConfig):
    model_type = "heron"
    activation_function: str = "gelu"
    feat_extract_activation: str | None = "gelu"
    pooler_act: str = "prelu"
    mlp_activation: str = "leaky_relu"
    upsample_act: str = "lrelu"
    gate_act: str = "hard_sigmoid"
    position_embedding: str = "linear"


@dataclass
class HeadSettings:
    hidden_act: str = field(default="silu", metadata={"help": "of the head"})
    dropout: float = field(default=0.1)
    schedule: str = field(default="linear")


class Serving(BaseModel):
    act_fn: str = Field("tanh", description="what the pooler applies")
    mode: str = Field("sigmoid", description="act as a calibrator")


@attr.s
class Tower:
    activation = attr.ib(default="elu")
    kernel = attr.ib(default="linear")


NONLINEARITIES = ["tanh", "softplus", "relu"]
NonLinearity = "softsign"


def options(parser, logger):
    parser.add_argument("--act", choices=["relu", "gelu"], default="gelu")
    parser.add_argument("--warmup", choices=["linear", "cosine"])
    logger.info("activation: %s", "relu")
    logger.debug("act {}", "tanh")
