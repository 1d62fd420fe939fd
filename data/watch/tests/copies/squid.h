namespace MadeUp {
typedef enum {
    scNone = 0,
    scTableReserved = 470,

    scPlateBroken = 650, ///< a comment of our own
    scGlassEmpty = 651 ///< another one
} StatusCode;
inline bool IsBroken(const int sc) { return scPlateBroken <= sc; }
}
