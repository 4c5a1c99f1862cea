package dk.boligmonitor.model.place;

/** How well an address point is placed (nøjagtighed; facts.md 5.1). */
public enum PointAccuracy {
	/** Better than about 2 m. */
	A,
	/** Computed from the parcel, may be more than 100 m off. */
	B,
	/** No point or not known. */
	U
}
