"""Nothing in here is an activation in the code, though the words are everywhere.

    >>> layer = make()
"""
import logging
import sqlite3
import torch
import torch.nn as nn
import keras
import torch.nn.functional as F

log = logging.getLogger("relu")
metrics = {"sigmoid": 0.3, "tanh": 0.5, "relu": []}
colors = dict(relu="red", gelu="blue")
NAMES = ["relu", "gelu"]
URL = "https://example.org/relu/nn.GELU"
QUERY = "SELECT sigmoid, relu FROM layers WHERE name = 'tanh'"
PATTERN = r"^(?:nn\.ReLU|F\.gelu)\("
RAW = r"\relu\d"
BYTES = b"relu"
TEMPLATE = """
class Model(nn.Module):
    act = nn.ReLU()
    out = F.softmax(x, dim=1)
"""
HELP = ("use nn.GELU() "
        'or torch.relu(x)')


def report(step, values):
    log.info("relu at step %d", step)
    log.debug(f"{step}: gelu {values['sigmoid']}")
    print("softmax", values["tanh"], metrics["relu"])
    assert values, "no nn.ReLU found"
    # nn.ReLU() was here, self.act = nn.SiLU()
    #return F.relu(x)
    raise ValueError("torch.sigmoid expected")


def resize(x, y):
    x = F.interpolate(x, size=3, mode="linear")
    x = nn.Upsample(scale_factor=2, mode='linear')(x)
    x = F.pad(x, (1, 1), mode="constant") + F.grid_sample(x, y, "bilinear", padding_mode="reflection")
    w = torch.empty(3); nn.init.normal_(w)
    lr = get_scheduler("linear", num_warmup_steps=3)
    svc = SVC(kernel="linear"); other = SVC(kernel="sigmoid")
    z = keras.layers.Dense(3, kernel_initializer="linear", name="relu")
    interp = scipy.interpolate.interp1d(x, y, kind="linear")
    loss = F.softmax_cross_entropy(x) + nn.SigmoidFocalLoss()
    if activation == "relu" or name in ("gelu", "tanh"):
        pass
    schedule = "linear"; act_dtype = "float16"; method = "sigmoid"
    calibrate = CalibratedClassifierCV(base, method="sigmoid", cv=3)
    noise = beta_schedule(1000, schedule="sigmoid")
    return x, w, lr, svc, other, z, interp, loss, schedule, calibrate, noise, method


class Meter:
    def __init__(self):
        self.relu = 0
        self.relu_count = 0
        self.sigmoid_loss = None
        self.stats = {}

    def update(self, model):
        self.relu += 1
        self.relu_count += model.num_relu
        self.stats.update(relu=self.relu, tanh=3)
        return self.gelu_backward, model.reluish


def test_relu_forward(relu_input):
    tanh_gate = relu_input + 1
    mySigmoid = softmax_temperature = 1.0
    return tanh_gate * mySigmoid


with sqlite3.connect(":memory:") as db:
    db.execute("INSERT INTO runs VALUES ('relu', ?)", (1,))
    db.execute("""UPDATE runs SET act = 'gelu' WHERE id = 3""")
