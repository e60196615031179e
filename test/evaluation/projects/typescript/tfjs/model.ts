import * as tf from "@tensorflow/tfjs-core";
import type { Tensor2D } from "@tensorflow/tfjs-core";
import { layers, sequential } from "@tensorflow/tfjs-layers";

type ActivationName = "relu" | "tanh";

interface Options {
  readonly units: number;
  readonly activation?: ActivationName;
  readonly interpolation: "nearest" | "bilinear";
}

const defaults: Options = { units: 8, activation: "relu", interpolation: "nearest" };

export class Actor {
  private readonly reluLayer = layers.dense({ units: defaults.units, activation: "selu" });
  private relu = 3;

  constructor(private readonly activation: ActivationName = "tanh") {}

  call(x: Tensor2D): tf.Tensor {
    const y = tf.relu<Tensor2D>(x);
    const z = tf.leakyRelu(y as Tensor2D, 5e-2);
    this.relu += 1;
    return tf.where(tf.greater(x, 0), z, tf.sigmoid(x)).relu6();
  }

  static of(name: string): Actor {
    switch (name) {
      case "relu":
        return new Actor("relu");
      default:
        throw new Error(`unknown activation tanh ${name}`);
    }
  }
}

export const model = sequential({
  layers: [
    layers.dense({ units: 4, inputShape: [2], activation: "sigmoid" }),
    layers.leakyReLU({ alpha: 0.15 }),
    layers.lstm({ units: 4, activation: "tanh", recurrentActivation: "hardSigmoid" }),
  ],
});
