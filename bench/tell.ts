import { everything } from '../src/core/everything';
import { tell } from '../src/core/knowledge';

tell(everything);
