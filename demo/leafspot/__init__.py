from .model import LeafGrader, leaf_grader_small

__all__ = ["LeafGrader", "leaf_grader_small"]
