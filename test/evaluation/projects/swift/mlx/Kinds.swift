import MLXNN

enum Kind {
  case relu, gelu
}

let act = SiLU()
