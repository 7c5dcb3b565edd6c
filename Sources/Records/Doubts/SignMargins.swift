/// From where on a record is out of the ordinary: what is settled by the thresholds before anything is counted.
package struct SignMargins: Sendable {
    /// Days that a declaratie may end after it was registered.
    package var daysAfterRegistration = 92
    /// Days that a declaratie may last.
    package var duration = 366
    /// Days before the previous delivery that care must have begun, so that it must have been in it.
    package var naijlen = 92
    /// Days that an indicatie may be registered before it begins.
    package var daysBeforeIndicatie = 365
    /// Records of one jeugdige.
    package var recordsOfOne = 1000
    /// Records of one jeugdige on one day.
    package var recordsOnOneDay = 15
    /// Gemeenten of one jeugdige.
    package var gemeentenOfOne = 5
    /// The bits of jeugdigen that are fill-in numbers.
    package var fillIns: Set<UInt64> = []
    /// Whether of every suspect record it is kept where that stands.
    package var keepsPlaces = false

    /// The defaults, without fill-ins.
    package init() {}
}
