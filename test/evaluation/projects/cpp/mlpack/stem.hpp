namespace mlpack {
namespace vision {

template<typename OutputLayer>
class Stem
{
 public:
  void Activate(Sequential<>* block, const double slope)
  {
    block->Add(new ReLULayer<>);
    block->Add(new LeakyReLU<>(slope));
    this->template Add<Softmax>();
  }
};

class Swish
{
 public:
  explicit Swish(const double beta = 1.5);
};

} // namespace vision
} // namespace mlpack
