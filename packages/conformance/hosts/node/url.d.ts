// zod's declarations speak of it; nothing of ours does.
declare class URL {}
