/** `numbers[i]`; the caller's loop stays within the block, which the index type cannot know. For one type of array only, or each read would ask which. */
export const at = (numbers: Float64Array, i: number): number => numbers[i] as number;
