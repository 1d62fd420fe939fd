package made_up

const (
	Cookie         = "__MADE_UP__"
	Reserved       = "470 Table Reserved: Somebody sits there."
	SpoonDropped   = "481 Spoon Dropped"
	NapkinMissing  = "483 Napkin Missing"
	MaxAge         = 600
)
