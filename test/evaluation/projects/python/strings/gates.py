def options(parser):
    parser.add_argument("--activation", choices=["gelu", "swiglu"])
    parser.add_argument("--act", default="reglu")
    return dict(activation="geglu", hidden_act="swiglu", ffn_activation="srelu")
