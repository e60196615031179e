import { useState } from "react";
import { relu, sigmoid as logistic, layers as L, sequential } from "@tensorflow/tfjs";
import tanhshrink from "./relu";

const SLOPE = 0.25, UNITS = 0x10;
const quote = /["'`\/]relu\(/.test(name) ? '"' : "'";

export default function App({ tanh }) {
  const [activation, setActivation] = useState("relu");
  const y = relu(x).sigmoid(), z = logistic(y);
  const model = sequential({ layers: [L.dense({ units: UNITS, activation: `tanh` }), L.dense({ units: 1, activation }), L.leakyReLU({ alpha: SLOPE })] });
  // relu(x) and /* relu(x) */
  return (
    <div title="relu">
      {tanh(z) /* tf.relu(x) */}
      <Select value={activation} onChange={(relu) => setActivation(relu(1))} />
      Plain text
    </div>
  );
}
const half = a / 2, other = b / relu_count / 3;
const label = cond ? 'a "relu"' : "it's tanh";
