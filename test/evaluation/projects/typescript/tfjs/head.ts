import * as tf from '@tensorflow/tfjs';

export class Head {
  constructor(private readonly scale: tf.Tensor) {}

  softmax(logits: tf.Tensor): tf.Tensor {
    return tf.softmax(logits.mul(this.scale));
  }

  score(logits: tf.Tensor): tf.Tensor {
    return this.softmax(logits).mul(this.scale.sigmoid());
  }
}
