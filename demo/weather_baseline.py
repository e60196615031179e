"""How far does a week of weather get without any photograph?

    python weather_baseline.py data/stations.csv

Seven days of temperature, humidity, rain and leaf wetness: 28 numbers in, the probability of an outbreak out.
"""

import sys

import keras
import numpy as np
from keras import layers
from keras.layers import Dense


def model(features: int = 28) -> keras.Model:
    week = keras.Input((features,))
    x = layers.Normalization()(week)
    x = Dense(64, activation="swish")(x)
    x = layers.Dropout(0.2)(x)
    x = Dense(64, kernel_initializer="he_normal")(x)
    x = keras.layers.LeakyReLU()(x)  # 0.3, not the 0.2 of keras.activations.leaky_relu
    x = Dense(16, activation=keras.activations.gelu)(x)
    outbreak = Dense(1, activation="sigmoid")(x)
    return keras.Model(week, outbreak)


def wetness(hours: np.ndarray) -> np.ndarray:
    """Spores need about six wet hours; more than twelve change nothing."""
    return np.asarray(keras.activations.hard_sigmoid(hours - 9.0))


def train(path: str) -> None:
    table = np.loadtxt(path, delimiter=",", skiprows=1)
    weather, outbreak = table[:, :-1], table[:, -1]
    weather[:, -7:] = wetness(weather[:, -7:])

    baseline = model(weather.shape[1])
    baseline.compile(
        optimizer=keras.optimizers.AdamW(learning_rate=3e-4, weight_decay=1e-2),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.AUC(name="auc")],
    )
    baseline.fit(
        weather,
        outbreak,
        epochs=60,
        batch_size=128,
        validation_split=0.2,
        callbacks=[keras.callbacks.EarlyStopping(patience=8, restore_best_weights=True)],
    )
    baseline.save("weather_baseline.keras")


if __name__ == "__main__":
    train(sys.argv[1])
